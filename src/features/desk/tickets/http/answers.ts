import { z } from 'zod';
import { ticketStates } from '@/domain/lifecycles/ticket';
import { clockKinds, priorities } from '@/domain/sla/terms';
import { timeAnswer } from '@/infra/api/schemas';
import type { TicketPage } from '../queries';
import { ticketKinds } from '../schema';

const clock = z.object({
  kind: z.enum(clockKinds),
  status: z.string(),
  startedAt: timeAnswer,
  dueAt: timeAnswer,
  stoppedAt: timeAnswer.nullable(),
  breachedAt: timeAnswer.nullable(),
  targetSeconds: z.int(),
});

/** A ticket as the API answers it in lists. */
export const ticketAnswer = z.object({
  id: z.uuid(),
  reference: z.string(),
  subject: z.string(),
  description: z.string(),
  kind: z.enum(ticketKinds),
  priority: z.enum(priorities),
  state: z.enum(ticketStates),
  contract: z.object({ id: z.uuid(), name: z.string() }),
  caller: z.object({ id: z.uuid(), name: z.string(), company: z.string() }).nullable(),
  assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  clocks: z.array(clock),
  createdAt: timeAnswer,
  updatedAt: timeAnswer,
  version: z.int(),
});

/** A reply or note. */
export const entryAnswer = z.object({
  id: z.uuid(),
  kind: z.enum(['reply', 'note']),
  author: z.string(),
  body: z.string(),
  createdAt: timeAnswer,
});

/** A ticket with what was said. */
export const ticketPageAnswer = ticketAnswer.extend({ entries: z.array(entryAnswer) });

/** A ticket's page in the API's form. */
export const asAnswer = ({ ticket, entries }: TicketPage) => ({ ...ticket, entries });
