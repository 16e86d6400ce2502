import type { z } from 'zod';
import { type TicketState, ticketLifecycle } from '@/domain/lifecycles/ticket';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { termsOf } from '@/features/desk/contracts/api';
import { clock } from '@/infra/clock/clock';
import type { Ticket } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { ticketAccess } from '../access';
import { reopenResolution, stopClocks } from '../clocks';
import { loadTicket, saveTicket } from '../load';
import type { changeStateSchema } from '../schema';

async function runOn(tx: Tx, ticket: Ticket, now: number): Promise<void> {
  const version = await tx.contractVersion.findUniqueOrThrow({ where: { id: ticket.contractVersionId } });
  await reopenResolution(tx, ticket.id, termsOf(version, now), now);
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
    const now = clock.now();
    const state = ticketLifecycle.next(ticket.state as TicketState, event);
    const solvedAt = event === 'reopened' ? null : (ticket.solvedAt ?? new Date(now));
    await saveTicket(tx, ticket, { state, solvedAt }, version);
    if (event === 'reopened') await runOn(tx, ticket, now);
    const stopped =
      event === 'reopened' ? [] : await stopClocks(tx, ticketId, ['response', 'update', 'resolution'], now);
    await record(tx, actor, {
      tenantId: ticket.tenantId,
      subject: { type: 'ticket', id: ticketId },
      type: 'ticket.stateChanged',
      data: { from: ticket.state, to: state, clocks: stopped },
    });
  });
}
