import { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import type { Scope } from '@/domain/people/scopes';

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof methods)[number];

const nothing = z.strictObject({});

/** What a request gave an operation, parsed. `version` is what If-Match named. */
export type Given<Params, Query, Body> = { params: Params; query: Query; body: Body; version: number };

type Definition<P extends z.ZodObject, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = {
  /** Its name in the document and the key of its sentences in the messages, for example `ticketsList`. */
  id: string;
  method: Method;
  /** Below the base, parameters in braces: `/tickets/{id}`. */
  path: string;
  scope: Scope;
  params?: P;
  query?: Q;
  body?: B;
  /** Whether the request must name the version it changes by If-Match. */
  matchesVersion?: boolean;
  answer: A;
  status?: 200 | 201;
  run: (actor: PersonActor, given: Given<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<A>>;
};

/** One method on one path: what it takes, what it answers, who may call it, and the work. */
export type Operation = Required<Pick<Definition<z.ZodObject, z.ZodType, z.ZodType, z.ZodType>, 'id'>> & {
  method: Method;
  path: string;
  scope: Scope;
  params: z.ZodObject;
  query: z.ZodType;
  body: z.ZodType | undefined;
  matchesVersion: boolean;
  answer: z.ZodType;
  status: 200 | 201;
  run: (actor: PersonActor, given: Given<never, never, never>) => Promise<unknown>;
};

/** Defines an operation. Schemas are strict: what they do not know is refused. */
export function operation<
  A extends z.ZodType,
  P extends z.ZodObject = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = z.ZodUndefined,
>(definition: Definition<P, Q, B, A>): Operation {
  const { params = nothing, query = nothing, body, matchesVersion = false, status = 200 } = definition;
  return { ...definition, params, query, body, matchesVersion, status };
}
