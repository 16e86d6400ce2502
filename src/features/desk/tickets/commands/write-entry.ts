import type { z } from 'zod';
import { type TicketState, ticketLifecycle } from '@/domain/lifecycles/ticket';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Ticket } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { ticketAccess } from '../access';
import { stopClocks } from '../clocks';
import { loadTicket, saveTicket } from '../load';
import type { writeEntrySchema } from '../schema';
import { type EntryView, entryView } from '../views';

/** A reply is the qualified answer the response clock waits for. */
async function answered(tx: Tx, actor: PersonActor, ticket: Ticket): Promise<void> {
  const state = ticketLifecycle.next(ticket.state as TicketState, 'agentReplied');
  await saveTicket(tx, ticket, { state });
  const stopped = await stopClocks(tx, ticket.id, ['response'], clock.now());
  for (const { kind, state: result } of stopped) {
    await record(tx, actor, {
      tenantId: ticket.tenantId,
      subject: { type: 'ticket', id: ticket.id },
      type: 'ticket.clockStopped',
      data: { clock: kind, result },
    });
  }
}

/**
 * Writes a reply to the caller or a note for the desk. The first reply stops the response clock.
 * @throws lifecycle.conflict for a reply to a closed ticket
 */
export async function writeEntry(
  actor: PersonActor,
  { ticketId, kind, body }: z.output<typeof writeEntrySchema>,
): Promise<EntryView> {
  return inTenants(actor, async (tx) => {
    const ticket = await loadTicket(tx, ticketId);
    authorize(ticketAccess.work, actor, ticket);
    if (kind === 'reply') await answered(tx, actor, ticket);
    const entry = await tx.ticketEntry.create({
      data: {
        tenantId: ticket.tenantId,
        ticketId,
        kind,
        body,
        authorId: actor.accountId,
        createdAt: clock.date(),
      },
      include: { author: { select: { displayName: true } } },
    });
    await record(tx, actor, {
      tenantId: ticket.tenantId,
      subject: { type: 'ticket', id: ticketId },
      type: kind === 'reply' ? 'ticket.replied' : 'ticket.noted',
      data: { entryId: entry.id },
    });
    return entryView(entry);
  });
}
