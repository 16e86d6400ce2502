import { z } from 'zod';
import { priorities } from '@/domain/sla/terms';

/** Kinds of maintenance, and the question that needs none. */
export const ticketKinds = ['corrective', 'adaptive', 'perfective', 'question'] as const;
export type TicketKind = (typeof ticketKinds)[number];

const described = {
  subject: z.string().trim().min(3).max(200),
  kind: z.enum(ticketKinds),
  priority: z.enum(priorities),
  description: z.string().trim().min(1).max(20_000),
};

export const openTicketSchema = z.strictObject({
  ...described,
  contractId: z.uuid(),
  callerId: z.uuid().nullish(),
});
export const openTicketFromCallSchema = z.strictObject({ ...described, callId: z.uuid() });

const ticketId = z.uuid();
const version = z.coerce.number().int().positive();

export const writeEntrySchema = z.strictObject({
  ticketId,
  kind: z.enum(['reply', 'note']),
  body: z.string().trim().min(1).max(20_000),
});
export const assignSchema = z.strictObject({ ticketId, version, assigneeId: z.uuid().nullable() });
export const changeStateSchema = z.strictObject({
  ticketId,
  version,
  event: z.enum(['solved', 'closed', 'reopened']),
});

/** The states a ticket can be brought into from outside; the others follow from what is said and done. */
export const targetStates = ['open', 'solved', 'closed'] as const;

export const updateTicketSchema = z.strictObject({
  ticketId,
  version,
  assigneeId: z.uuid().nullable().optional(),
  state: z.enum(targetStates).optional(),
});

export const ticketViewNames = ['open', 'mine', 'unassigned', 'breaching', 'all'] as const;
export type TicketViewName = (typeof ticketViewNames)[number];

export const listTicketsSchema = z.strictObject({
  view: z.enum(ticketViewNames).default('open'),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
