import { ZodError } from 'zod';
import { AppError, isAppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import type { Scope } from '@/domain/people/scopes';
import { chooseLocale } from '@/i18n/locale';
import { clock } from '@/infra/clock/clock';
import { env } from '@/infra/env/env';
import { withRequestId } from '@/infra/log/log';
import { waitFor } from '@/infra/rate/limiter';
import { readText } from './body';
import { etagOf, isKnown } from './etag';
import { type Answer, idempotencyKeyOf, once } from './idempotency';
import { givenBy } from './input';
import type { Operation } from './operation';
import { problem, RateLimited } from './problem';
import { type Match, router } from './routes';

const MINUTE_MS = 60_000;

/** Who a token acts for, and what it is good for. */
export type Principal = { actor: PersonActor; tokenId: string; scopes: readonly Scope[] };

type Api = {
  /** What stands before every path, for example `/api/v1`. */
  base: string;
  operations: readonly Operation[];
  /** @throws token.invalid */
  authenticate: (request: Request) => Promise<Principal>;
};

async function assertPace({ tokenId }: Principal): Promise<void> {
  const uses = { limit: env().API_RATE_PER_MINUTE, windowMs: MINUTE_MS, now: clock.now() };
  const waitMs = await waitFor(`token:${tokenId}`, uses);
  if (waitMs > 0) throw new RateLimited(Math.ceil(waitMs / 1000));
}

function assertScope({ scopes }: Principal, { scope }: Operation): void {
  if (!scopes.includes(scope)) throw new AppError('scope.missing', { scope });
}

/**
 * What the caller is told of an error of the work: input was checked before, so what does not fit a schema now is our
 * fault; and a version that somebody else moved on is what If-Match is about.
 */
function asRefusal(error: unknown, { matchesVersion }: Operation): unknown {
  if (error instanceof ZodError) return new Error('An answer does not fit its schema.', { cause: error });
  const isStale = matchesVersion && isAppError(error) && error.code === 'version.conflict';
  return isStale ? new AppError('version.stale') : error;
}

type Asked = { request: Request; text: string; actor: PersonActor; locale: string };

/** Runs the operation and puts its answer, or what went wrong, into words. */
async function answerOf({ operation, params }: Match, asked: Asked): Promise<Answer> {
  const { request, text, actor, locale } = asked;
  try {
    const given = givenBy(operation, request, { params, text });
    const value = operation.answer.parse(await operation.run(actor, given));
    const body = JSON.stringify(value);
    return { status: operation.status, etag: etagOf(value, body), body };
  } catch (error) {
    const refusal = problem(asRefusal(error, operation), locale);
    return { status: refusal.status, etag: null, body: await refusal.text() };
  }
}

function responseOf({ status, etag, body }: Answer, request: Request): Response {
  const isProblem = status >= 400;
  const headers = {
    'content-type': isProblem ? 'application/problem+json' : 'application/json',
    'cache-control': isProblem ? 'no-store' : 'private, no-cache',
    ...(etag && { etag }),
  };
  if (request.method === 'GET' && etag && isKnown(request, etag))
    return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : body, { status, headers });
}

const localeOf = (request: Request) =>
  chooseLocale({ cookie: undefined, account: undefined, header: request.headers.get('accept-language') });

/** The API as one function from request to response; nothing is thrown out of it. */
export function createApi({ base, operations, authenticate }: Api): (request: Request) => Promise<Response> {
  const find = router(operations);
  const handle = async (request: Request, locale: string): Promise<Response> => {
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = find(method, new URL(request.url).pathname.slice(base.length));
    const principal = await authenticate(request);
    await assertPace(principal);
    assertScope(principal, match.operation);
    const isWrite = method !== 'GET';
    const text = isWrite ? await readText(request) : '';
    const asked = { request, text, actor: principal.actor, locale };
    const key = isWrite ? idempotencyKeyOf(request) : undefined;
    const work = () => answerOf(match, asked);
    const answer = key ? await once(principal.actor, { request, text, key }, work) : await work();
    return responseOf(answer, request);
  };
  return (request) =>
    withRequestId(request.headers.get('x-request-id') ?? crypto.randomUUID(), () => {
      const locale = localeOf(request);
      return handle(request, locale).catch((error) => problem(error, locale));
    });
}
