import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import { env } from '@/infra/env/env';
import { withRequestId } from '@/infra/log/log';
import { problemResponse } from './problem';

type Context = { params: Promise<Record<string, string | string[] | undefined>> };
type Answer = (request: Request, context: Context) => Promise<Response>;

/** Answers with what the work returns, or with a problem; its log lines carry the request's id. */
export const handler =
  (work: Answer): Answer =>
  (request, context) =>
    withRequestId(request.headers.get('x-request-id') ?? '-', () =>
      work(request, context).catch(problemResponse),
    );

/** A browser names the page a write comes from; one from elsewhere is refused. */
export function assertSameOrigin(request: Request): void {
  if (request.headers.get('origin') !== env().APP_ORIGIN) throw new AppError('access.denied');
}

/** The JSON body in the schema's form. @throws input.invalid */
export async function jsonBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const text = await request.text();
  let body: unknown;
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    throw new AppError('input.invalid', {}, [{ pointer: '', code: 'notJson' }]);
  }
  return schema.parse(body);
}

/** The query parameters in the schema's form. @throws input.invalid */
export function searchParams<S extends z.ZodType>(request: Request, schema: S): z.output<S> {
  return schema.parse(Object.fromEntries(new URL(request.url).searchParams));
}
