import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import type { callIdSchema } from '../schema';

/** An agent lets a call ring at the others only. */
export async function declineOffer(
  actor: PersonActor,
  { callId }: z.output<typeof callIdSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const call = await lockCall(tx, callId);
    authorize(callAccess.accept, actor, call);
    const { count } = await tx.callOffer.updateMany({
      where: { callId, accountId: actor.accountId, endedAt: null },
      data: { endedAt: clock.date(), result: 'declined' },
    });
    if (count === 0) return;
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: callId },
      type: 'call.offerDeclined',
      data: { agentId: actor.accountId },
    });
  });
}
