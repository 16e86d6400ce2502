import { z } from 'zod';
import { callPhases } from '@/domain/lifecycles/call-phase';
import { operation } from '@/infra/api/operation';
import { byId, pageAnswer, pageQuery, timeAnswer } from '@/infra/api/schemas';
import { getCall, listCalls } from './queries';

const seconds = z.int().nonnegative();
const maybe = timeAnswer.nullable();

const times = z.object({
  arrivedAt: timeAnswer,
  queuedAt: maybe,
  firstRungAt: maybe,
  acceptedAt: maybe,
  connectedAt: maybe,
  endedAt: maybe,
  wrapUpEndedAt: maybe,
});

const durations = z.object({
  waitingSeconds: seconds,
  ringingSeconds: seconds,
  talkingSeconds: seconds,
  wrapUpSeconds: seconds,
});

const callAnswer = z.object({
  id: z.uuid(),
  phase: z.enum(callPhases),
  contract: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  caller: z.object({ id: z.uuid(), name: z.string(), company: z.string() }).nullable(),
  agent: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  ticket: z.object({ id: z.uuid(), reference: z.string() }).nullable(),
  faqEntry: z.object({ id: z.uuid(), externalId: z.string() }).nullable(),
  fromNumber: z.string(),
  toNumber: z.string(),
  locale: z.string().nullable(),
  times,
  durations,
  refusal: z.string().nullable(),
  outcome: z.string().nullable(),
  note: z.string(),
  version: z.int(),
});

const listQuery = z.strictObject({
  ...pageQuery,
  /** Only the calls of the account the token acts for. */
  mine: z.stringbool().default(false),
});

/** What the API tells of calls. */
export const callOperations = [
  operation({
    id: 'callsList',
    method: 'GET',
    path: '/calls',
    scope: 'calls:read',
    query: listQuery,
    answer: pageAnswer(callAnswer),
    run: (actor, { query }) => listCalls(actor, query),
  }),
  operation({
    id: 'callsGet',
    method: 'GET',
    path: '/calls/{id}',
    scope: 'calls:read',
    params: byId,
    answer: callAnswer,
    run: (actor, { params }) => getCall(actor, params.id),
  }),
];
