/**
 * `npm run bench:sign-in`, `bench:ticket-list`, `bench:ticket-page`, `bench:ticket-create`, `bench:http` (all of them):
 * how long requests take on a production build over a filled database. Prints JSON
 * (or writes it: --out file); times in ms.
 */
import { ensureBuilt } from '../lib/build';
import { load } from './load';
import { httpOptions } from './options';
import { capturePlans } from './plans';
import { progress, report } from './report';
import type { Scenario } from './scenarios/scenario';
import { signIn } from './scenarios/sign-in';
import { ticketCreate } from './scenarios/ticket-create';
import { ticketList } from './scenarios/ticket-list';
import { ticketPage } from './scenarios/ticket-page';
import { openStage } from './stage';

const scenarios: Record<string, Scenario[]> = {
  'sign-in': [signIn],
  'ticket-list': ticketList,
  'ticket-page': [ticketPage],
  'ticket-create': [ticketCreate],
};

const options = httpOptions();
type OpenStage = Awaited<ReturnType<typeof openStage>>;

/** One kind of request, with each number of connections, and the plans behind it. */
async function measure({ name, prepare, accept, share = 1 }: Scenario, { stage, installation }: OpenStage) {
  const shot = await prepare(stage);
  const requests = Math.ceil(options.requests * share);
  const runs = [];
  for (const connections of options.connections) {
    const run = await load(shot, { connections, requests, accept });
    progress(`${name}: ${JSON.stringify(run)}`);
    runs.push(run);
  }
  const plans = options.plans ? await capturePlans(installation, async () => (await shot(0, 0)).text()) : [];
  return { name, runs, plans };
}

async function runWith(tickets: number, wanted: Scenario[]) {
  const opened = await openStage(tickets, Math.max(...options.connections));
  try {
    const results = [];
    for (const scenario of wanted) results.push(await measure(scenario, opened));
    const { rows } = await opened.stage.database.query(
      'SELECT pg_database_size(current_database()) AS bytes',
    );
    const megabytes = Math.round(Number(rows[0].bytes) / 1e6);
    return { tickets, fillSeconds: opened.fillSeconds, megabytes, results };
  } finally {
    await opened.close();
  }
}

const names = options.names.length > 0 ? options.names : Object.keys(scenarios);
await ensureBuilt();
const figures = [];
for (const tickets of options.tickets) {
  figures.push(
    await runWith(
      tickets,
      names.flatMap((name) => scenarios[name] ?? []),
    ),
  );
}
report('http', { figures }, options.out);
process.exit();
