import type { z } from 'zod';
import { type TicketState, ticketLifecycle } from '@/domain/lifecycles/ticket';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Ticket } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { ticketAccess } from '../access';
import { reopenClocks, stopClocks } from '../clocks';
import { loadTicket, saveTicket } from '../load';
import type { changeStateSchema } from '../schema';

/** What runs on after a reopening: the resolution, and the response too if nobody has answered yet. */
async function runOn(tx: Tx, ticket: Ticket, now: number): Promise<void> {
  const answered = await tx.ticketEntry.count({ where: { ticketId: ticket.id, kind: 'reply' } });
  await reopenClocks(tx, ticket, answered > 0 ? ['resolution'] : ['response', 'resolution'], now);
}

/** Solves, closes or reopens a loaded ticket, inside a use case. */
export async function changeStateIn(
  tx: Tx,
  actor: PersonActor,
  ticket: Ticket,
  event: z.output<typeof changeStateSchema>['event'],
  version?: number,
): Promise<Ticket> {
  authorize(ticketAccess.work, actor, ticket);
  const { id, tenantId } = ticket;
  const now = clock.now();
  const state = ticketLifecycle.next(ticket.state as TicketState, event);
  const solvedAt = event === 'reopened' ? null : (ticket.solvedAt ?? new Date(now));
  const saved = await saveTicket(tx, ticket, { state, solvedAt }, version);
  if (event === 'reopened') await runOn(tx, ticket, now);
  const stopped =
    event === 'reopened' ? [] : await stopClocks(tx, id, ['response', 'update', 'resolution'], now);
  await record(tx, actor, {
    tenantId,
    subject: { type: 'ticket', id },
    type: 'ticket.stateChanged',
    data: { from: ticket.state, to: state, clocks: stopped },
  });
  return saved;
}

/**
 * Solves, closes or reopens a ticket. Solving stops all its clocks; reopening lets the resolution run on.
 * @throws lifecycle.conflict, version.conflict
 */
export async function changeTicketState(
  actor: PersonActor,
  { ticketId, version, event }: z.output<typeof changeStateSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const ticket = await loadTicket(tx, ticketId);
    authorize(ticketAccess.work, actor, ticket);
    await changeStateIn(tx, actor, ticket, event, version);
  });
}
