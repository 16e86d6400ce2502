import type { PersonActor } from '@/domain/people/actor';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';

/** Notes that an agent's browser is there. No event: a heartbeat is no deed. */
export async function touchPresence(actor: PersonActor): Promise<void> {
  await inTenants(actor, (tx) =>
    tx.agentState.updateMany({ where: { accountId: actor.accountId }, data: { seenAt: clock.date() } }),
  );
}
