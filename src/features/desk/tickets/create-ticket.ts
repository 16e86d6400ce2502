import { createdTicketState } from '@/domain/lifecycles/ticket';
import type { PersonActor } from '@/domain/people/actor';
import type { Priority } from '@/domain/sla/terms';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import { termsAt } from '@/features/desk/contracts/api';
import { clock } from '@/infra/clock/clock';
import type { Ticket } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';
import { ticketAccess } from './access';
import { startClocks } from './clocks';
import type { TicketKind } from './schema';

export type NewTicket = {
  contractId: string;
  callerId: string | null;
  subject: string;
  kind: TicketKind;
  priority: Priority;
  description: string;
  /** Who works on it from the start. */
  assigneeId: string | null;
};

/** The next number of the tenant's tickets, and how people say it. */
async function nextReference(tx: Tx, tenantId: string): Promise<{ number: number; reference: string }> {
  const { key } = await tx.tenant.findUniqueOrThrow({ where: { id: tenantId } });
  const { last: number } = await tx.ticketCounter.upsert({
    where: { tenantId },
    create: { tenantId, last: 1001 },
    update: { last: { increment: 1 } },
  });
  return { number, reference: `${key}-${number}` };
}

/** Creates a ticket and starts its clocks, inside the use case that needs one. */
export async function createTicket(tx: Tx, actor: PersonActor, input: NewTicket): Promise<Ticket> {
  const contract = existing(await tx.serviceContract.findUnique({ where: { id: input.contractId } }));
  const { tenantId } = contract;
  authorize(ticketAccess.open, actor, { tenantId });
  const now = clock.now();
  const terms = await termsAt(tx, contract.id, now);
  const at = new Date(now);
  const ticket = await tx.ticket.create({
    data: {
      ...input,
      ...(await nextReference(tx, tenantId)),
      tenantId,
      contractVersionId: terms.versionId,
      state: createdTicketState,
      createdAt: at,
      updatedAt: at,
    },
  });
  await startClocks(tx, terms, { tenantId, ticketId: ticket.id, priority: input.priority, startedAt: now });
  await record(tx, actor, {
    tenantId,
    subject: { type: 'ticket', id: ticket.id },
    type: 'ticket.created',
    data: { kind: input.kind, priority: input.priority, contractId: contract.id, callerId: input.callerId },
  });
  return ticket;
}
