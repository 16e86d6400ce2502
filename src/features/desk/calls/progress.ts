import { type CallFacts, mergeCallFact } from '@/domain/lifecycles/call';
import type { Actor } from '@/domain/people/actor';
import { type EventType, record } from '@/features/core/events/api';
import { moveAgent } from '@/features/desk/agents/api';
import { clock } from '@/infra/clock/clock';
import type { Call } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';
import { columnsOf, factsOf } from './facts';

/** Ends every screen's ringing for a call. */
export async function endOffers(
  tx: Tx,
  callId: string,
  result: string,
  exceptAccountId?: string,
): Promise<void> {
  await tx.callOffer.updateMany({
    where: { callId, endedAt: null, ...(exceptAccountId && { accountId: { not: exceptAccountId } }) },
    data: { endedAt: clock.date(), result },
  });
}

async function releaseAgent(tx: Tx, actor: Actor, call: Call): Promise<void> {
  if (!call.agentId) return;
  const talked = call.phase === 'wrapUp';
  await moveAgent(tx, actor, {
    accountId: call.agentId,
    from: ['onCall'],
    to: talked ? 'wrapUp' : 'available',
    callId: talked ? call.id : null,
  });
}

function eventOf(before: Call, after: Call): EventType | undefined {
  if (before.phase === after.phase) return undefined;
  if (after.phase === 'talking') return 'call.connected';
  return after.endedAt && !before.endedAt ? 'call.ended' : undefined;
}

/**
 * Adds what is newly known to a locked call and does what follows from it: a call that is over stops ringing and
 * frees its agent. Facts may come twice and in any order.
 */
export async function addFacts(tx: Tx, actor: Actor, call: Call, news: CallFacts): Promise<Call> {
  const columns = columnsOf(mergeCallFact(factsOf(call), news));
  const after = await tx.call.update({
    where: { id: call.id },
    data: { ...columns, version: { increment: 1 } },
  });
  const type = eventOf(call, after);
  if (!type) return after;
  if (type === 'call.ended') {
    await endOffers(tx, call.id, 'hungUp');
    await releaseAgent(tx, actor, after);
  }
  await record(tx, actor, {
    tenantId: call.tenantId,
    subject: { type: 'call', id: call.id },
    type,
    data: { phase: after.phase, agentId: after.agentId },
  });
  return after;
}
