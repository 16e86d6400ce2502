import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { poolUse } from '@/infra/db/pools';
import { log } from '@/infra/log/log';
import { queueCounts } from '@/infra/queue/state';

collectDefaultMetrics({ prefix: 'leitstand_' });

const requests = new Counter({
  name: 'leitstand_http_requests_total',
  help: 'Requests answered, by group of routes, method and status.',
  labelNames: ['group', 'method', 'status'],
});

const durations = new Histogram({
  name: 'leitstand_http_request_seconds',
  help: 'Time until a request was answered, by group of routes.',
  labelNames: ['group'],
  buckets: [0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 0.8, 1, 2.5, 5, 10],
});

const lateness = new Histogram({
  name: 'leitstand_breach_lateness_seconds',
  help: 'Time from the due moment of a clock until its breach was delivered to screens and jobs.',
  buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30, 60, 600],
});

/** A gauge that is asked for when somebody reads it; where it cannot be read it is left out. */
function gauge(
  name: string,
  help: string,
  labels: string[],
  read: (gauge: Gauge) => void | Promise<void>,
): void {
  new Gauge({
    name: `leitstand_${name}`,
    help,
    labelNames: labels,
    async collect() {
      this.reset();
      await Promise.resolve(read(this)).catch((error) =>
        log.warn({ err: error, metric: name }, 'not readable'),
      );
    },
  });
}

gauge('queue_jobs', 'Jobs by queue and state.', ['queue', 'state'], async (jobs) => {
  for (const { queue, state, count } of await queueCounts()) jobs.set({ queue, state }, count);
});

type Lag = { waiting: number; oldest: Date | null };
const lag = async () => (await query<Lag>('SELECT * FROM outbox_lag()'))[0];

gauge('relay_waiting', 'Events that wait for delivery.', [], async (waiting) => {
  waiting.set((await lag())?.waiting ?? 0);
});

gauge('relay_age_seconds', 'Age of the oldest event that waits for delivery.', [], async (age) => {
  const { oldest } = (await lag()) ?? {};
  age.set(oldest ? (clock.now() - oldest.getTime()) / 1000 : 0);
});

gauge(
  'db_connections',
  'Connections by pool: busy, idle, and work that waits for one.',
  ['pool', 'state'],
  (pools) => {
    for (const { pool, state, count } of poolUse()) pools.set({ pool, state }, count);
  },
);

/** Shows how many sockets this process holds. */
export function watchSockets(count: () => number): void {
  gauge('sockets', 'Browsers connected to this process.', [], (sockets) => sockets.set(count()));
}

/** Notes one answered request. */
export function requestAnswered(group: string, method: string, status: number, ms: number): void {
  requests.inc({ group, method, status });
  durations.observe({ group }, ms / 1000);
}

/** Notes that a breach has just been delivered. */
export const breachDelivered = (dueAt: number): void => lateness.observe((clock.now() - dueAt) / 1000);

/** Everything measured, in the form Prometheus reads. */
export const metricsText = async () => ({ type: register.contentType, text: await register.metrics() });
