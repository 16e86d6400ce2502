import { AppError, type ErrorParams } from '@/domain/errors/app-error';
import { loadMessages } from '@/i18n/load-messages';
import { translator } from '@/i18n/translator';
import { requestId } from '@/infra/log/log';
import { asAppError } from '@/infra/next/problem';
import { MethodNotAllowed } from './routes';

/** A refusal for now: how long to wait. */
export class RateLimited extends AppError {
  constructor(readonly retryAfterSeconds: number) {
    super('rate.limited');
  }
}

type Sentences = { codes?: Record<string, string>; fields?: Record<string, string> };
type Kind = keyof Sentences;

/** The sentences errors are answered with, in a language. */
function sentencesIn(locale: string): (kind: Kind, code: string, params?: ErrorParams) => string {
  const t = translator(locale, 'errors');
  const known = (loadMessages(locale).errors ?? {}) as Sentences;
  return (kind, code, params = {}) => {
    const key = code.replaceAll('.', '_');
    const exists = known[kind]?.[key] !== undefined;
    const fallback = kind === 'fields' ? 'fields.other' : 'internal';
    return t(exists ? `${kind}.${key}` : fallback, params as Record<string, string | number>);
  };
}

function headersOf(error: unknown, status: number): Record<string, string> {
  return {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(error instanceof RateLimited && { 'retry-after': String(error.retryAfterSeconds) }),
    ...(error instanceof MethodNotAllowed && { allow: error.allowed.join(', ') }),
  };
}

/** Anything thrown as RFC 9457 problem details, in the caller's language. */
export function problem(error: unknown, locale: string): Response {
  const { code, status, params, problems } = asAppError(error);
  const say = sentencesIn(locale);
  const body = {
    type: `urn:leitstand:error:${code}`,
    title: say('codes', code, params),
    status,
    code,
    requestId: requestId() ?? null,
    ...(problems.length > 0 && {
      errors: problems.map((one) => ({
        pointer: one.pointer,
        code: one.code,
        message: say('fields', one.code, one.params),
      })),
    }),
  };
  return Response.json(body, { status, headers: headersOf(error, status) });
}
