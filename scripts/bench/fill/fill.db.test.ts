import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBareTables } from '../../backup/bare';
import { throwawayInstallation } from '../installation';
import { fill } from './fill';

const TICKETS = 20_000;

let installation: Awaited<ReturnType<typeof throwawayInstallation>>;
let owner: pg.Client;

beforeAll(async () => {
  installation = await throwawayInstallation();
  const plan = { tickets: TICKETS, clients: 10, agents: 20, callersPerClient: 5, passwordHash: 'x' };
  await fill(installation.superUrl, plan);
  owner = new pg.Client({ connectionString: installation.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await installation.stop();
});

const count = async (sql: string): Promise<number> =>
  (await owner.query(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0].n;

it('bulk data keeps every foreign key and constraint', async () => {
  await owner.query('BEGIN');
  await onBareTables(owner, async () => undefined); // foreign keys that come back are checked
  await owner.query('ROLLBACK');
  expect(await count('ticket')).toBe(TICKETS);
  expect(await count('sla_clock')).toBe(2 * TICKETS);
});

it('bulk data looks like life: most tickets are closed, every agent has some, no client has none', async () => {
  const open = await count(`ticket WHERE state <> 'closed'`);
  expect(open / TICKETS).toBeGreaterThan(0.02);
  expect(open / TICKETS).toBeLessThan(0.1);
  expect(await count('(SELECT DISTINCT assignee_id FROM ticket WHERE assignee_id IS NOT NULL) a')).toBe(20);
  expect(await count('(SELECT DISTINCT tenant_id FROM ticket) t')).toBe(10);
});

it('bulk events are chained as the database itself chains them', async () => {
  expect(await count('event')).toBe(TICKETS);
  expect(await count('event WHERE hash <> event_hash(prev_hash, event)')).toBe(0);
  expect(await count('event_head h JOIN event e USING (subject_type, subject_id, seq, hash)')).toBe(TICKETS);
});
