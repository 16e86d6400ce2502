import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { inTenants } from '@/infra/db/in-tenants';
import { ticketAccess } from '../access';
import { createTicket } from '../create-ticket';
import type { openTicketSchema } from '../schema';

/** Opens a ticket that did not come from a call. */
export async function openTicket(
  actor: PersonActor,
  { callerId, ...input }: z.output<typeof openTicketSchema>,
): Promise<{ id: string; reference: string }> {
  return inTenants(actor, async (tx) => {
    const contract = existing(await tx.serviceContract.findUnique({ where: { id: input.contractId } }));
    authorize(ticketAccess.open, actor, contract);
    const { id, reference } = await createTicket(tx, actor, {
      ...input,
      callerId: callerId ?? null,
      assigneeId: null,
    });
    return { id, reference };
  });
}
