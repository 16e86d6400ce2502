import type { Actor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import type { Call } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';
import { callAccess } from './access';
import { lockCall } from './load';

/** The call a ticket is opened from, locked, if the actor has it. */
export async function lockOwnCall(tx: Tx, actor: Actor, callId: string): Promise<Call> {
  const call = await lockCall(tx, callId);
  authorize(callAccess.work, actor, call);
  return call;
}

/** Writes down which ticket came of the call. */
export async function linkTicket(tx: Tx, actor: Actor, call: Call, ticketId: string): Promise<void> {
  await tx.call.update({ where: { id: call.id }, data: { ticketId, version: { increment: 1 } } });
  await record(tx, actor, {
    tenantId: call.tenantId,
    subject: { type: 'call', id: call.id },
    type: 'call.ticketLinked',
    data: { ticketId },
  });
}
