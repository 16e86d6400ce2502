import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import type { callIdSchema } from '../schema';

/** The agent ends the call; the carrier is told in a reaction. @throws call.gone when it is over already */
export async function hangUpCall(
  actor: PersonActor,
  { callId }: z.output<typeof callIdSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const call = await lockCall(tx, callId);
    authorize(callAccess.work, actor, call);
    if (call.endedAt) throw new AppError('call.gone');
    await tx.call.update({ where: { id: callId }, data: { hangUpAskedAt: clock.date() } });
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: callId },
      type: 'call.hangUpAsked',
      data: { agentId: actor.accountId },
    });
  });
}
