import type { PersonActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';

/** Ends the actor's session; also of somebody who serves no company any more. */
export async function signOut(actor: PersonActor): Promise<void> {
  await inTenants({ tenants: [actor.homeTenantId] }, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: actor.sessionId, revokedAt: null },
      data: { revokedAt: clock.date() },
    });
    if (count === 0) return;
    await record(tx, actor, {
      tenantId: actor.homeTenantId,
      subject: { type: 'account', id: actor.accountId },
      type: 'account.signedOut',
      data: { sessionId: actor.sessionId },
    });
  });
}
