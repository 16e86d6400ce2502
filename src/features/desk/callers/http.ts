import { z } from 'zod';
import { operation } from '@/infra/api/operation';
import { byId, pageAnswer, pageQuery } from '@/infra/api/schemas';
import { addCaller } from './add-caller';
import { getCaller, pageOfCallers } from './lists';
import { newCallerSchema, phoneNumberSchema } from './schema';

const callerAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  company: z.string(),
  role: z.string(),
  email: z.string().nullable(),
  locale: z.string(),
  phones: z.array(z.string()),
});

const listQuery = z.strictObject({
  ...pageQuery,
  q: z.string().trim().min(1).max(120).optional(),
  phone: phoneNumberSchema.optional(),
});

/** What the API can do with callers. */
export const callerOperations = [
  operation({
    id: 'callersList',
    method: 'GET',
    path: '/callers',
    scope: 'callers:read',
    query: listQuery,
    answer: pageAnswer(callerAnswer),
    run: (actor, { query }) => pageOfCallers(actor, query),
  }),
  operation({
    id: 'callersGet',
    method: 'GET',
    path: '/callers/{id}',
    scope: 'callers:read',
    params: byId,
    answer: callerAnswer,
    run: (actor, { params }) => getCaller(actor, params.id),
  }),
  operation({
    id: 'callersCreate',
    method: 'POST',
    path: '/callers',
    scope: 'callers:write',
    body: newCallerSchema.extend({ contractId: z.uuid() }),
    status: 201,
    answer: callerAnswer,
    run: (actor, { body }) => addCaller(actor, body),
  }),
];
