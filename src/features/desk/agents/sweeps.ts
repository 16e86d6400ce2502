import { systemActor } from '@/domain/people/actor';
import type { Sweep } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { inTenants } from '@/infra/db/in-tenants';
import { SEEN_WITHIN_MS } from './states';
import { moveAgent } from './transitions';

const EVERY_MS = 10_000;

type Vanished = { account_id: string; tenant_id: string };

async function markVanishedOffline(): Promise<void> {
  const seenBefore = new Date(clock.now() - 2 * SEEN_WITHIN_MS);
  for (const agent of await query<Vanished>('SELECT * FROM vanished_agents($1)', [seenBefore])) {
    const actor = systemActor('presence', [agent.tenant_id]);
    await inTenants(actor, (tx) =>
      moveAgent(tx, actor, { accountId: agent.account_id, from: ['available', 'away'], to: 'offline' }),
    );
  }
}

export const agentSweeps: Sweep[] = [
  { name: 'agents.vanished', everyMs: EVERY_MS, run: markVanishedOffline },
];
