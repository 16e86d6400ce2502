import pg from 'pg';
import { freePort } from '../lib/ports';
import { BenchClient } from './client';
import { fillPlan, SETTINGS } from './cluster';
import { fill } from './fill/fill';
import { AGENT_PASSWORD, agentEmail } from './fill/plan';
import { endProcess, startProcess, throwawayInstallation } from './installation';
import { timed } from './report';
import type { Stage } from './scenarios/scenario';

const CLIENTS = 10;
/** Agents with this number serve the second and third client: a quarter and an eighth of all tickets. */
const BUSY = 1;
/** Agents with this number serve two clients with one ticket in two hundred. */
const QUIET = 7;

/** Of the agents, those whose second client is the n-th: n, n + 10, n + 20 and so on. */
async function signInAgents(origin: string, n: number, count: number): Promise<BenchClient[]> {
  const clients = Array.from({ length: count }, () => new BenchClient(origin));
  for (const [i, client] of clients.entries())
    await client.signIn(agentEmail(n + CLIENTS * i), AGENT_PASSWORD);
  return clients;
}

async function tenantsOf(database: pg.Client): Promise<string[]> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT m.tenant_id AS id FROM membership m JOIN account a ON a.id = m.account_id JOIN tenant t ON t.id = m.tenant_id
     WHERE a.email = $1 AND t.kind = 'client'`,
    [agentEmail(BUSY)],
  );
  return rows.map(({ id }) => id);
}

/** A filled database with the product's web process on it, and agents who are signed in. */
export async function openStage(tickets: number, agents: number) {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const installation = await throwawayInstallation({ settings: SETTINGS, origin });
  const filled = await timed(`fill with ${tickets} tickets`, async () =>
    fill(installation.superUrl, await fillPlan(tickets)),
  );
  const database = new pg.Client({ connectionString: installation.ownerUrl });
  await database.connect();
  const web = await startProcess('src/server.ts', installation.environment);
  const stage: Stage = {
    origin,
    database,
    tenants: await tenantsOf(database),
    agents: await signInAgents(origin, BUSY, agents),
    quietAgents: await signInAgents(origin, QUIET, agents),
  };
  const close = async () => {
    await endProcess(web);
    await database.end();
    await installation.stop();
  };
  return { stage, installation, fillSeconds: filled.seconds, close };
}
