/**
 * `npm run bench:breach`: how late breaches are recorded. Clocks run out evenly spread over a minute; another
 * connection watches for the committed events. Prints JSON; lateness in ms.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { spreadClocks } from './clocks';
import { endProcess, startProcess, throwawayInstallation } from './installation';
import { percentiles } from './percentiles';
import { report } from './report';

const CLOCKS = Number(process.argv[2] ?? 1_000);
const SPAN_MS = 60_000;
const LEAD_MS = 3_000;
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 2;

type Breach = { id: string; clock_id: string };

async function observe(
  connection: pg.Client,
  due: Map<string, number>,
  until: number,
): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  let last = '0';
  while (seen.size < due.size && Date.now() < until) {
    const { rows } = await connection.query<Breach>(
      `SELECT id, data->>'clockId' AS clock_id FROM event WHERE id > $1 AND type = 'ticket.clockBreached' ORDER BY id`,
      [last],
    );
    const now = Date.now();
    for (const row of rows) seen.set(row.clock_id, now);
    last = rows.at(-1)?.id ?? last;
    if (rows.length === 0) await sleep(LOOK_EVERY_MS);
  }
  return seen;
}

const installation = await throwawayInstallation();
const owner = new pg.Client({ connectionString: installation.ownerUrl });
await owner.connect();
const worker = await startProcess('workers/main.ts', installation.environment);
const from = Date.now() + LEAD_MS;
const due = await spreadClocks(owner, { count: CLOCKS, from, spanMs: SPAN_MS });
const seen = await observe(owner, due, from + SPAN_MS + PATIENCE_MS);
const { rows } = await owner.query<{ events: number; outbox: number }>(
  `SELECT count(*)::int AS events, (SELECT count(*)::int FROM outbox) AS outbox FROM event WHERE type = 'ticket.clockBreached'`,
);
await endProcess(worker);
await owner.end();
await installation.stop();

const lateness = [...seen].map(([id, at]) => at - (due.get(id) ?? 0));
report('breach', {
  clocks: CLOCKS,
  spanMs: SPAN_MS,
  seen: seen.size,
  ...rows[0],
  latenessMs: percentiles(lateness),
});
