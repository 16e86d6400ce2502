import { z } from 'zod';
import { AppError, isAppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import type { Calendar } from '@/domain/service-hours/calendar';
import { dueAt, elapsed } from '@/domain/service-hours/due';
import { assertOpens } from '@/domain/service-hours/opening';
import { formatInstant, type Instant } from '@/domain/time/instant';
import { operation } from '@/infra/api/operation';
import { instantSchema, timeAnswer } from '@/infra/api/schemas';
import { serviceHoursAt } from '../queries';
import { calendarSchema } from './calendar-schema';

const MOST_PAUSES = 10_000;

const hours = {
  calendar: calendarSchema.optional(),
  contractId: z.uuid().optional(),
  start: instantSchema,
  pauses: z
    .array(z.tuple([instantSchema, instantSchema]))
    .max(MOST_PAUSES)
    .default([]),
};

type Hours = { calendar?: Calendar | undefined; contractId?: string | undefined; start: Instant };

/** Exactly one of calendar and contract. */
function oneSource({ calendar, contractId }: Partial<Hours>, context: z.RefinementCtx): void {
  if ((calendar === undefined) !== (contractId === undefined)) return;
  const isNone = calendar === undefined;
  const [path, message] = isNone ? ['calendar', 'too_few'] : ['contractId', 'exclusive'];
  context.addIssue({ code: 'custom', path: [path], message });
}

const dueSchema = z.strictObject({ ...hours, seconds: z.int().nonnegative() }).superRefine(oneSource);
const elapsedSchema = z.strictObject({ ...hours, end: instantSchema }).superRefine(oneSource);

/** What is wrong with the hours of a contract is said of the contract, which is what was sent. */
function namingContract(error: unknown): unknown {
  if (!isAppError(error)) return error;
  const problems = error.problems.map(({ pointer, ...rest }) => ({
    ...rest,
    pointer: pointer.startsWith('/calendar') ? '/contractId' : pointer,
  }));
  return new AppError(error.code, error.params, problems);
}

/** Reckons in the calendar that was sent, or in that of the contract that was named. */
async function inHoursOf<T>(
  actor: PersonActor,
  { calendar, contractId, start }: Hours,
  reckon: (calendar: Calendar) => T,
): Promise<T> {
  if (calendar) return reckon(calendar);
  const ofContract = await serviceHoursAt(actor, contractId ?? '', start);
  try {
    return reckon(ofContract);
  } catch (error) {
    throw namingContract(error);
  }
}

const iso = formatInstant;

function due({ start, seconds, pauses }: z.output<typeof dueSchema>, calendar: Calendar) {
  const { dueAt: at, explanation } = dueAt(calendar, start, seconds, pauses);
  const counted = explanation.map((part) => ({ ...part, from: iso(part.from), to: iso(part.to) }));
  return { dueAt: iso(at), explanation: counted };
}

function elapsedSeconds({ start, end, pauses }: z.output<typeof elapsedSchema>, calendar: Calendar) {
  const seconds = elapsed(calendar, start, end, pauses);
  if (end > start) assertOpens(calendar, start);
  return { seconds };
}

const counted = z.object({ from: timeAnswer, to: timeAnswer, seconds: z.int() });

/** Reckoning in service hours. */
export const serviceHoursOperations = [
  operation({
    id: 'serviceHoursDue',
    method: 'POST',
    path: '/service-hours/due',
    scope: 'calculate',
    body: dueSchema,
    answer: z.object({ dueAt: timeAnswer, explanation: z.array(counted) }),
    run: (actor, { body }) => inHoursOf(actor, body, (calendar) => due(body, calendar)),
  }),
  operation({
    id: 'serviceHoursElapsed',
    method: 'POST',
    path: '/service-hours/elapsed',
    scope: 'calculate',
    body: elapsedSchema,
    answer: z.object({ seconds: z.int() }),
    run: (actor, { body }) => inHoursOf(actor, body, (calendar) => elapsedSeconds(body, calendar)),
  }),
];
