import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { existing } from '@/features/core/access/existing';
import { clock } from '@/infra/clock/clock';
import type { Prisma } from '@/infra/db/generated/client';
import { inTenants } from '@/infra/db/in-tenants';
import { decodeCursor, encodeCursor, type Page } from '@/infra/db/keyset';
import { ticketAccess } from './access';
import type { listTicketsSchema, TicketViewName } from './schema';
import { type EntryView, entryView, type TicketView, ticketView } from './views';

export const ticketParts = {
  contract: { select: { id: true, name: true } },
  caller: { select: { id: true, name: true, company: true } },
  assignee: { select: { accountId: true, displayName: true } },
  clocks: { orderBy: [{ kind: 'desc' }, { cycle: 'asc' }] },
} satisfies Prisma.TicketInclude;

const isOpen = { state: { notIn: ['solved', 'closed'] } } satisfies Prisma.TicketWhereInput;
const isAlarming = { state: 'running', OR: [{ breachedAt: { not: null } }, { raisedPercent: { gt: 0 } }] };

const filters: Record<TicketViewName, (actor: PersonActor) => Prisma.TicketWhereInput> = {
  open: () => isOpen,
  mine: (actor) => ({ ...isOpen, assigneeId: actor.accountId }),
  unassigned: () => ({ ...isOpen, assigneeId: null }),
  breaching: () => ({ ...isOpen, clocks: { some: isAlarming } }),
  all: () => ({}),
};

/** A page of tickets, newest first. */
export async function listTickets(
  actor: PersonActor,
  { view, cursor, limit }: z.output<typeof listTicketsSchema>,
): Promise<Page<TicketView> & { serverNow: string }> {
  const after = decodeCursor(cursor);
  const older = after && {
    // The first condition lets the index begin where the last page ended.
    createdAt: { lte: after.at },
    OR: [{ createdAt: { lt: after.at } }, { id: { lt: after.id } }],
  };
  const rows = await inTenants(actor, (tx) =>
    tx.ticket.findMany({
      where: { AND: [filters[view](actor), older ?? {}] },
      include: ticketParts,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    }),
  );
  const now = clock.now();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows
      .slice(0, limit)
      .filter((ticket) => ticketAccess.view(actor, ticket))
      .map((ticket) => ticketView(actor, ticket, now)),
    nextCursor: last ? encodeCursor(last.createdAt, last.id) : null,
    serverNow: new Date(now).toISOString(),
  };
}

export type TicketPage = {
  ticket: TicketView;
  entries: EntryView[];
  /** Who may be given the ticket. */
  assignees: { id: string; name: string }[];
  history: { seq: number; type: string; at: string; actor: string; data: unknown }[];
  serverNow: string;
};

const WORKING_ROLES = ['agent', 'faqEditor', 'manager', 'developer'];
const MOST_ENTRIES = 500;

/** A ticket with all that was said and done. @throws notFound when unknown, foreign or not for this actor */
export async function getTicket(actor: PersonActor, id: string): Promise<TicketPage> {
  return inTenants(actor, async (tx) => {
    const ticket = existing(await tx.ticket.findUnique({ where: { id }, include: ticketParts }));
    if (!ticketAccess.view(actor, ticket)) existing(null);
    const entries = await tx.ticketEntry.findMany({
      where: { ticketId: id },
      include: { author: { select: { displayName: true } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST_ENTRIES,
    });
    const people = await tx.membership.findMany({ where: { tenantId: ticket.tenantId } });
    const events = await tx.event.findMany({
      where: { subjectType: 'ticket', subjectId: id },
      orderBy: { seq: 'desc' },
      take: MOST_ENTRIES,
    });
    const names = new Map(people.map((person) => [`person:${person.accountId}`, person.displayName]));
    const now = clock.now();
    return {
      ticket: ticketView(actor, ticket, now),
      entries: entries.map(entryView),
      assignees: people
        .filter((person) => !person.endedAt && person.roles.some((role) => WORKING_ROLES.includes(role)))
        .map((person) => ({ id: person.accountId, name: person.displayName }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      history: events.map(({ seq, type, at, actor: who, data }) => ({
        seq,
        type,
        at: at.toISOString(),
        actor: names.get(who) ?? who,
        data,
      })),
      serverNow: new Date(now).toISOString(),
    };
  });
}

/** How an open ticket stands: as its worst clock does. */
export const standings = ['breached', 'atRisk', 'onTime', 'paused'] as const;
export type Standing = (typeof standings)[number];
export type TicketsByStanding = { tickets: TicketView[]; counts: Record<Standing, number> };

type Standings = { id: string; standing: Standing; total: number };

/** How many open tickets stand how, and of each standing those due first. */
export async function ticketsByStanding(actor: PersonActor, shown = 5): Promise<TicketsByStanding> {
  const now = clock.now();
  return inTenants(actor, async (tx) => {
    const first = await tx.$queryRaw<Standings[]>`
      WITH standing AS (
        SELECT t.id, min(c.due_at) AS due, CASE
          WHEN bool_or(c.breached_at IS NOT NULL) THEN 'breached'
          WHEN bool_or(c.state = 'running' AND c.raised_percent > 0) THEN 'atRisk'
          WHEN bool_or(c.state = 'running') THEN 'onTime' ELSE 'paused' END AS standing
        FROM ticket t JOIN sla_clock c ON c.ticket_id = t.id
        WHERE t.state NOT IN ('solved', 'closed') AND c.state IN ('running', 'paused') GROUP BY t.id
      ), placed AS (
        SELECT id, standing, due, count(*) OVER (PARTITION BY standing)::int AS total,
               row_number() OVER (PARTITION BY standing ORDER BY due, id) AS place FROM standing
      ) SELECT id, standing, total FROM placed WHERE place <= ${shown} ORDER BY due, id`;
    const ids = first.map(({ id }) => id);
    const rows = await tx.ticket.findMany({ where: { id: { in: ids } }, include: ticketParts });
    const tickets = rows
      .filter((ticket) => ticketAccess.view(actor, ticket))
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
      .map((ticket) => ticketView(actor, ticket, now));
    const totalOf = (standing: Standing) => first.find((row) => row.standing === standing)?.total ?? 0;
    const counts = Object.fromEntries(standings.map((standing) => [standing, totalOf(standing)]));
    return { tickets, counts: counts as Record<Standing, number> };
  });
}
