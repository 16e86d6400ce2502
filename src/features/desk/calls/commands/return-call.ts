import { systemActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { moveAgent } from '@/features/desk/agents/api';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import type { CallRef } from '../schema';

/**
 * The agent's phone failed or fell away: the call goes back into the queue and keeps its place. The agent counts as
 * away, so that the call does not ring at the same dead phone.
 * @param attemptId the attempt that failed; a later one is left alone
 * @returns whether the call waits again
 */
export async function returnCall(ref: CallRef, attemptId: string): Promise<boolean> {
  const actor = systemActor('telephony', [...new Set([ref.tenant, ref.operator])]);
  return inTenants(actor, async (tx) => {
    authorize(callAccess.telephony, actor, undefined);
    const call = await lockCall(tx, ref.call);
    const isOver = call.endedAt || call.hangUpAskedAt;
    if (isOver || call.attemptId !== attemptId || !call.agentId) return false;
    await tx.call.update({
      where: { id: call.id },
      data: {
        phase: 'queued',
        agentId: null,
        attemptId: null,
        agentSid: null,
        acceptedAt: null,
        connectedAt: null,
        version: { increment: 1 },
      },
    });
    await moveAgent(tx, actor, { accountId: call.agentId, from: ['onCall'], to: 'away' });
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: call.id },
      type: 'call.returned',
      data: { agentId: call.agentId, attemptId, operatorId: ref.operator },
    });
    return true;
  });
}
