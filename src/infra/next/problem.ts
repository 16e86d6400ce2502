import { ZodError } from 'zod';
import { AppError, isAppError, type Problem } from '@/domain/errors/app-error';
import { log, requestId } from '@/infra/log/log';

/** A zod issue as a problem of the input: where it is, and which rule it breaks. */
function problemOf(issue: ZodError['issues'][number]): Problem {
  const pointer = issue.path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
  if (issue.code === 'custom') return { pointer, code: issue.message };
  if (issue.code === 'too_small')
    return { pointer, code: 'tooSmall', params: { minimum: Number(issue.minimum) } };
  if (issue.code === 'too_big')
    return { pointer, code: 'tooBig', params: { maximum: Number(issue.maximum) } };
  return { pointer, code: issue.code };
}

/** Anything thrown as an expected failure: bad input by zod, our own errors; the rest is logged and neutral. */
export function asAppError(error: unknown): AppError {
  if (error instanceof ZodError) return new AppError('input.invalid', {}, error.issues.map(problemOf));
  if (isAppError(error)) return error;
  log.error({ err: error }, 'unexpected error');
  return new AppError('internal');
}

/** An error as RFC 9457 problem details. */
export function problemResponse(error: unknown): Response {
  const { code, status, params, problems } = asAppError(error);
  const body = {
    type: `urn:leitstand:error:${code}`,
    title: code,
    status,
    code,
    requestId: requestId() ?? null,
    params,
    ...(problems.length > 0 && {
      errors: problems.map(({ pointer, code: what, params: values }) => ({
        pointer,
        code: what,
        message: what,
        params: values,
      })),
    }),
  };
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}
