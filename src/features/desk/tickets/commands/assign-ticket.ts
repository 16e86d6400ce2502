import type { z } from 'zod';
import { type TicketState, ticketLifecycle } from '@/domain/lifecycles/ticket';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import type { Ticket } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { ticketAccess } from '../access';
import { loadTicket, saveTicket } from '../load';
import type { assignSchema } from '../schema';

/** Gives a loaded ticket to somebody who works for its client, or to nobody, inside a use case. */
export async function assignIn(
  tx: Tx,
  actor: PersonActor,
  ticket: Ticket,
  assigneeId: string | null,
  version?: number,
): Promise<Ticket> {
  authorize(ticketAccess.work, actor, ticket);
  const { id, tenantId } = ticket;
  if (assigneeId) {
    const where = { tenantId_accountId: { tenantId, accountId: assigneeId }, endedAt: null };
    existing(await tx.membership.findUnique({ where }));
  }
  const state = assigneeId ? ticketLifecycle.next(ticket.state as TicketState, 'assigned') : ticket.state;
  const saved = await saveTicket(tx, ticket, { assigneeId, state }, version);
  await record(tx, actor, {
    tenantId,
    subject: { type: 'ticket', id },
    type: 'ticket.assigned',
    data: { assigneeId, before: ticket.assigneeId },
  });
  return saved;
}

/** Gives a ticket to somebody who works for its client, or to nobody. @throws version.conflict, notFound */
export async function assignTicket(
  actor: PersonActor,
  { ticketId, version, assigneeId }: z.output<typeof assignSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const ticket = await loadTicket(tx, ticketId);
    authorize(ticketAccess.work, actor, ticket);
    await assignIn(tx, actor, ticket, assigneeId, version);
  });
}
