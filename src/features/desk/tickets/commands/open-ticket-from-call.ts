import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { linkTicket, lockOwnCall } from '@/features/desk/calls/api';
import { inTenants } from '@/infra/db/in-tenants';
import { ticketAccess } from '../access';
import { createTicket } from '../create-ticket';
import type { openTicketFromCallSchema } from '../schema';

/**
 * Opens a ticket for the caller on the phone; it belongs to the agent who took the call.
 * @throws lifecycle.conflict when the call has a ticket already, or belongs to no contract
 */
export async function openTicketFromCall(
  actor: PersonActor,
  { callId, ...input }: z.output<typeof openTicketFromCallSchema>,
): Promise<{ id: string; reference: string }> {
  return inTenants(actor, async (tx) => {
    const call = await lockOwnCall(tx, actor, callId);
    authorize(ticketAccess.open, actor, call);
    if (call.ticketId || !call.contractId) {
      throw new AppError('lifecycle.conflict', { state: call.phase, event: 'openTicket' });
    }
    const { id, reference } = await createTicket(tx, actor, {
      ...input,
      contractId: call.contractId,
      callerId: call.callerId,
      assigneeId: actor.accountId,
    });
    await linkTicket(tx, actor, call, id);
    return { id, reference };
  });
}
