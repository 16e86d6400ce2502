import { AppError } from '@/domain/errors/app-error';
import { existing } from '@/features/core/access/existing';
import { clock } from '@/infra/clock/clock';
import type { Prisma, Ticket } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';

/** A ticket of the actor's tenants. @throws notFound */
export async function loadTicket(tx: Tx, id: string): Promise<Ticket> {
  return existing(await tx.ticket.findUnique({ where: { id } }));
}

/** Saves a change if nobody saved another one since the ticket was read. @throws version.conflict */
export async function saveTicket(
  tx: Tx,
  ticket: Ticket,
  data: Prisma.TicketUncheckedUpdateManyInput,
  version: number = ticket.version,
): Promise<Ticket> {
  const [saved] = await tx.ticket.updateManyAndReturn({
    where: { id: ticket.id, version },
    data: { ...data, updatedAt: clock.date(), version: { increment: 1 } },
  });
  if (!saved) throw new AppError('version.conflict');
  return saved;
}
