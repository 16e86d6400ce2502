/**
 * Every error the product answers with, and the HTTP status that belongs to it. Adding a code here is all the
 * adapters need; the sentence a person reads is a message under the same key.
 */
export const errorStatus = {
  'auth.required': 401,
  'auth.invalidCredentials': 401,
  'auth.tooManyAttempts': 429,
  'auth.secondFactorRequired': 401,
  'auth.secondFactorInvalid': 401,
  'link.invalid': 410,
  'token.invalid': 401,
  'access.denied': 403,
  'scope.missing': 403,
  'telephony.signature': 403,
  notFound: 404,
  'method.notAllowed': 405,
  'idempotency.inProgress': 409,
  'idempotency.answerLost': 409,
  'lifecycle.conflict': 409,
  'version.conflict': 409,
  'call.taken': 409,
  'call.gone': 409,
  'agent.notAvailable': 409,
  'agent.busy': 409,
  'call.notDocumented': 409,
  'people.emailTaken': 409,
  'people.self': 409,
  'people.lastManager': 409,
  'tenants.keyTaken': 409,
  'secondFactor.required': 409,
  'version.required': 412,
  'version.stale': 412,
  'body.tooLarge': 413,
  'idempotency.mismatch': 422,
  'input.invalid': 422,
  'calendar.invalid': 422,
  'calendar.neverOpens': 422,
  'calendar.targetTooLong': 422,
  'rate.limited': 429,
  internal: 500,
  'telephony.unavailable': 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof errorStatus;

/** All codes, for tests that walk them (messages complete, adapters exhaustive). */
export const errorCodes = Object.keys(errorStatus) as readonly ErrorCode[];

/** Whether a string names an error of the catalogue. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorStatus, code);
}
