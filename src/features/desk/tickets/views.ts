import { type TicketState, ticketLifecycle } from '@/domain/lifecycles/ticket';
import type { Actor } from '@/domain/people/actor';
import { type ClockStatus, clockStatus } from '@/domain/sla/status';
import type { ClockKind, Priority } from '@/domain/sla/terms';
import type { SlaClock, Ticket, TicketEntry } from '@/infra/db/generated/client';
import { ticketAccess } from './access';
import { clockOf } from './clocks';
import type { TicketKind } from './schema';

export type ClockView = {
  id: string;
  kind: ClockKind;
  status: ClockStatus;
  startedAt: string;
  dueAt: string;
  warnings: string[];
  stoppedAt: string | null;
  breachedAt: string | null;
  targetSeconds: number;
};

export type TicketRow = Ticket & {
  contract: { id: string; name: string };
  caller: { id: string; name: string; company: string } | null;
  assignee: { accountId: string; displayName: string } | null;
  clocks: SlaClock[];
};

export type TicketView = {
  id: string;
  tenantId: string;
  reference: string;
  subject: string;
  description: string;
  kind: TicketKind;
  priority: Priority;
  state: TicketState;
  contract: TicketRow['contract'];
  caller: TicketRow['caller'];
  assignee: { id: string; name: string } | null;
  clocks: ClockView[];
  createdAt: string;
  updatedAt: string;
  version: number;
  can: { work: boolean; reply: boolean; solve: boolean; close: boolean; reopen: boolean };
};

const iso = (date: Date | null) => date?.toISOString() ?? null;

/** What a person sees of a clock at `now` (ms). */
export function clockView(row: SlaClock, now: number): ClockView {
  return {
    id: row.id,
    kind: row.kind as ClockKind,
    status: clockStatus(clockOf(row), now),
    startedAt: row.startedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    warnings: row.warnings.map((at) => at.toISOString()),
    stoppedAt: iso(row.stoppedAt),
    breachedAt: iso(row.breachedAt),
    targetSeconds: row.targetSeconds,
  };
}

/** What this actor sees of a ticket at `now` (ms), and what they may do with it next. */
export function ticketView(actor: Actor, ticket: TicketRow, now: number): TicketView {
  const state = ticket.state as TicketState;
  const work = ticketAccess.work(actor, ticket);
  return {
    id: ticket.id,
    tenantId: ticket.tenantId,
    reference: ticket.reference,
    subject: ticket.subject,
    description: ticket.description,
    kind: ticket.kind as TicketKind,
    priority: ticket.priority as Priority,
    state,
    contract: ticket.contract,
    caller: ticket.caller,
    assignee: ticket.assignee && { id: ticket.assignee.accountId, name: ticket.assignee.displayName },
    clocks: ticket.clocks.map((row) => clockView(row, now)),
    createdAt: ticket.createdAt.toISOString(),
    updatedAt: ticket.updatedAt.toISOString(),
    version: ticket.version,
    can: {
      work,
      reply: work && ticketLifecycle.allows(state, 'agentReplied'),
      solve: work && ticketLifecycle.allows(state, 'solved'),
      close: work && ticketLifecycle.allows(state, 'closed'),
      reopen: work && ticketLifecycle.allows(state, 'reopened'),
    },
  };
}

export type EntryView = {
  id: string;
  kind: 'reply' | 'note';
  author: string;
  body: string;
  createdAt: string;
};

/** One reply or note. */
export function entryView(entry: TicketEntry & { author: { displayName: string } }): EntryView {
  return {
    id: entry.id,
    kind: entry.kind as EntryView['kind'],
    author: entry.author.displayName,
    body: entry.body,
    createdAt: entry.createdAt.toISOString(),
  };
}
