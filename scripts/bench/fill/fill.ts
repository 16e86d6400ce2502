import pg from 'pg';
import { timed } from '../report';
import { agents, companies } from './companies';
import { events } from './events';
import { withoutIndexes } from './indexes';
import type { Filler, FillPlan } from './plan';
import { clocks, tickets } from './tickets';

/** In this order; what a later issue measures adds its filler here. Those of one row run side by side. */
const fillers: Filler[][] = [[companies], [agents], [tickets], [clocks, events]];
const BULKY = ['ticket', 'sla_clock', 'event', 'event_head'];

async function open(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // No triggers and no foreign keys: the statements above are right by construction, and a test looks.
  await client.query(`SET session_replication_role = replica`);
  await client.query(`SET maintenance_work_mem = '512MB'`);
  await client.query(`SET work_mem = '128MB'`);
  await client.query(`SET temp_buffers = '256MB'`);
  return client;
}

/**
 * Fills an empty, migrated, throwaway database by a few statements.
 * @param superUrl a superuser's address of it: only one may switch foreign keys off
 */
export async function fill(superUrl: string, plan: FillPlan): Promise<void> {
  const clients = await Promise.all([open(superUrl), open(superUrl)]);
  const [first] = clients;
  if (!first) return;
  await withoutIndexes(first, BULKY, async () => {
    for (const row of fillers) {
      await Promise.all(
        row.map((filler, i) => timed(`  ${filler.name}`, () => filler.fill(clients[i] ?? first, plan))),
      );
    }
  });
  await first.query('ANALYZE');
  await Promise.all(clients.map((client) => client.end()));
}
