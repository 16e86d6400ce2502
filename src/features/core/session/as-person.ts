import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { assertSameOrigin, handler } from '@/infra/next/handler';
import { currentActor } from './current-actor';

type Params = Record<string, string>;
type Work = (actor: PersonActor, request: Request, params: Params) => Promise<unknown>;

const SAFE = ['GET', 'HEAD'];

/**
 * A route handler for a signed-in person: what the work returns goes out as JSON, never cached. Writes must come
 * from our own pages.
 */
export const asPerson = (work: Work) =>
  handler(async (request, { params }) => {
    if (!SAFE.includes(request.method)) assertSameOrigin(request);
    const actor = await currentActor();
    if (!actor) throw new AppError('auth.required');
    const value = await work(actor, request, (await params) as Params);
    const headers = { 'cache-control': 'no-store' };
    return value === undefined
      ? new Response(null, { status: 204, headers })
      : Response.json(value, { headers });
  });
