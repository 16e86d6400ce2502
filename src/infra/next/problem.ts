import { ZodError } from 'zod';
import { AppError, isAppError, type Problem } from '@/domain/errors/app-error';
import { log, requestId } from '@/infra/log/log';

type Issue = ZodError['issues'][number];

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const isText = (origin: string) => origin === 'string';

/** The rule an issue breaks, as a message key with its values. */
function ruleOf(issue: Issue): Omit<Problem, 'pointer'> {
  if (issue.code === 'custom') return { code: issue.message };
  if (issue.code === 'too_small')
    return {
      code: isText(issue.origin) ? 'tooShort' : 'tooSmall',
      params: { minimum: Number(issue.minimum) },
    };
  if (issue.code === 'too_big')
    return { code: isText(issue.origin) ? 'tooLong' : 'tooBig', params: { maximum: Number(issue.maximum) } };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { code: 'email' };
  // Zod notes the input on request only, and only one that is there.
  if (issue.code === 'invalid_type' && issue.input !== undefined) return { code: 'wrongType' };
  return { code: issue.code };
}

/** A zod issue as problems of the input: where each is, and which rule it breaks. Unknown keys are named one by one. */
export function problemsOf(issue: Issue): Problem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointerTo([...issue.path, key]), code: issue.code }));
  return [{ pointer: pointerTo(issue.path), ...ruleOf(issue) }];
}

/** Anything thrown as an expected failure: bad input by zod, our own errors; the rest is logged and neutral. */
export function asAppError(error: unknown): AppError {
  if (error instanceof ZodError) return new AppError('input.invalid', {}, error.issues.flatMap(problemsOf));
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
