import { type ErrorCode, errorStatus, isErrorCode } from './codes';

/** Values a message is rendered with; no sentences and nothing sensitive. */
export type ErrorParams = Readonly<Record<string, string | number | boolean | null>>;

/** One thing wrong with one place of the input: a JSON pointer (RFC 6901) and a message key. */
export type Problem = { readonly pointer: string; readonly code: string; readonly params?: ErrorParams };

/** An expected failure: a code of the catalogue, values for its sentence, and the places of the input it concerns. */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    readonly problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(code, options);
  }

  /** HTTP status of the code. */
  get status(): number {
    return errorStatus[this.code];
  }
}

/**
 * Whether something thrown is an expected failure. Judged by name and code, not by instanceof: the server and the
 * bundles Next builds each load their own copy of the class.
 */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error && isErrorCode(error.code);
}
