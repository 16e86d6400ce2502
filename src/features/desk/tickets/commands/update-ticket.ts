import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { inTenants } from '@/infra/db/in-tenants';
import { ticketAccess } from '../access';
import { loadTicket } from '../load';
import type { targetStates, updateTicketSchema } from '../schema';
import { assignIn } from './assign-ticket';
import { changeStateIn } from './change-ticket-state';

/** What has to happen for a ticket to come into a state. */
const eventTo = { open: 'reopened', solved: 'solved', closed: 'closed' } as const satisfies Record<
  (typeof targetStates)[number],
  string
>;

/**
 * Changes who works on a ticket and where it stands, both or neither.
 * @throws version.conflict, lifecycle.conflict, notFound
 */
export async function updateTicket(
  actor: PersonActor,
  { ticketId, version, assigneeId, state }: z.output<typeof updateTicketSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const ticket = await loadTicket(tx, ticketId);
    authorize(ticketAccess.work, actor, ticket);
    if (ticket.version !== version) throw new AppError('version.conflict');
    const assigned = assigneeId === undefined ? ticket : await assignIn(tx, actor, ticket, assigneeId);
    if (state) await changeStateIn(tx, actor, assigned, eventTo[state]);
  });
}
