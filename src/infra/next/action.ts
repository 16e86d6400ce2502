import type { z } from 'zod';
import type { Problem } from '@/domain/errors/app-error';
import { asAppError } from './problem';

/** What a server action answers: the result, or an error by code that the page renders in the person's language. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      error: { code: string; params: Readonly<Record<string, unknown>>; problems: readonly Problem[] };
    };

/** Parses what a form sent and runs the command; errors come back as values, so that nothing typed is lost. */
export async function answer<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  run: (input: z.output<S>) => Promise<T>,
): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await run(schema.parse(input)) };
  } catch (error) {
    // Next redirects by throwing; that is no error.
    if (error instanceof Error && 'digest' in error) throw error;
    const { code, params, problems } = asAppError(error);
    return { ok: false, error: { code, params, problems } };
  }
}
