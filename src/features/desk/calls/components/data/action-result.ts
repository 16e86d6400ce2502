import type { ActionResult } from '@/infra/next/action';
import { type ProblemParams, RequestFailed } from '@/infra/next/request';
import type { FieldProblem } from '@/ui/problems';

/** A server action that answered with an error; `problems` say which fields it concerns. */
export class ActionFailed extends RequestFailed {
  constructor(
    code: string,
    params: ProblemParams,
    readonly problems: readonly FieldProblem[],
  ) {
    super(code, params);
  }
}

/**
 * The value a server action answered with.
 * @throws ActionFailed
 */
export function unwrap<T>(result: ActionResult<T>): T {
  if (result.ok) return result.value;
  const { code, params, problems } = result.error;
  throw new ActionFailed(code, params as ProblemParams, problems);
}

/** The failure as forms show it; undefined for one that concerns no field. */
export const fieldError = (error: Error | null): ActionFailed | undefined =>
  error instanceof ActionFailed && error.problems.length > 0 ? error : undefined;
