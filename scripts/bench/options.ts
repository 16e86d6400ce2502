import { parseArgs } from 'node:util';

/** Numbers in a list as it is typed: 20000,1000000. */
const numbers = (text: string): number[] => text.split(',').map(Number);

/** What the benches over HTTP are told: npm run bench:ticket-list -- --tickets 20000 --connections 1,8 --requests 400 */
export function httpOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      tickets: { type: 'string', default: '20000,1000000' },
      connections: { type: 'string', default: '1,8' },
      requests: { type: 'string', default: '400' },
      plans: { type: 'boolean', default: true },
      out: { type: 'string' },
    },
    allowNegative: true,
  });
  return {
    names: positionals,
    tickets: numbers(values.tickets),
    connections: numbers(values.connections),
    requests: Number(values.requests),
    plans: values.plans,
    out: values.out,
  };
}
