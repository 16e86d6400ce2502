import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { moveAgent } from '@/features/desk/agents/api';
import { clock } from '@/infra/clock/clock';
import type { Call } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import { addFacts, endOffers } from '../progress';
import type { callIdSchema } from '../schema';

async function assertFree(tx: Tx, call: Call): Promise<void> {
  if (call.phase === 'queued') return;
  if (!call.agentId || call.endedAt) throw new AppError('call.gone');
  const other = await tx.membership.findUnique({
    where: { tenantId_accountId: { tenantId: call.tenantId, accountId: call.agentId } },
  });
  throw new AppError('call.taken', { by: other?.displayName ?? '' });
}

/**
 * An agent takes a waiting call. Of several who accept in the same moment exactly one gets it.
 * @throws call.taken with the colleague's name; call.gone when the caller hung up; agent.notAvailable
 */
export async function acceptCall(
  actor: PersonActor,
  { callId }: z.output<typeof callIdSchema>,
): Promise<{ id: string }> {
  return inTenants(actor, async (tx) => {
    const call = await lockCall(tx, callId);
    authorize(callAccess.accept, actor, call);
    await assertFree(tx, call);
    const { accountId } = actor;
    const occupied = await moveAgent(tx, actor, { accountId, from: ['available'], to: 'onCall', callId });
    if (!occupied) throw new AppError('agent.notAvailable');

    const attemptId = randomUUID();
    const now = clock.date();
    await tx.callOffer.updateMany({
      where: { callId, accountId, endedAt: null },
      data: { endedAt: now, result: 'accepted' },
    });
    await endOffers(tx, callId, 'taken');
    const taken = await tx.call.update({
      where: { id: callId },
      data: { agentId: accountId, attemptId, agentSid: null },
    });
    await addFacts(tx, actor, taken, { acceptedAt: now.getTime() });
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: callId },
      type: 'call.accepted',
      data: { agentId: accountId, attemptId },
    });
    return { id: callId };
  });
}
