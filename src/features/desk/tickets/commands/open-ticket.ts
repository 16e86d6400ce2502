import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { findCaller } from '@/features/desk/callers/api';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { ticketAccess } from '../access';
import { createTicket } from '../create-ticket';
import type { openTicketSchema } from '../schema';

/** The caller must be one of the contract's client. @throws notFound */
async function assertCaller(tx: Tx, actor: PersonActor, tenantId: string, callerId: string): Promise<void> {
  const caller = existing(await findCaller(tx, actor, callerId));
  if (caller.tenantId !== tenantId) existing(null);
}

/** Opens a ticket that did not come from a call. @throws notFound for an unknown contract or caller */
export async function openTicket(
  actor: PersonActor,
  { callerId, ...input }: z.output<typeof openTicketSchema>,
): Promise<{ id: string; reference: string }> {
  return inTenants(actor, async (tx) => {
    const contract = existing(await tx.serviceContract.findUnique({ where: { id: input.contractId } }));
    authorize(ticketAccess.open, actor, contract);
    if (callerId) await assertCaller(tx, actor, contract.tenantId, callerId);
    const { id, reference } = await createTicket(tx, actor, {
      ...input,
      callerId: callerId ?? null,
      assigneeId: null,
    });
    return { id, reference };
  });
}
