import { describe, expect, it } from 'vitest';
import { AppError, isAppError } from './app-error';
import { errorCodes, errorStatus, isErrorCode } from './codes';

describe('AppError', () => {
  it('carries code, params, problems and status', () => {
    const problems = [{ pointer: '/timeZone', code: 'calendar.timeZoneUnknown' }];
    const error = new AppError('calendar.invalid', { count: 1 }, problems);
    expect(error).toMatchObject({ code: 'calendar.invalid', params: { count: 1 }, problems, status: 422 });
    expect(error.message).toBe('calendar.invalid');
  });

  it('has an HTTP error status for every code', () => {
    for (const code of errorCodes) expect(errorStatus[code]).toBeGreaterThanOrEqual(400);
  });

  it.each(errorCodes)('is recognised: %s', (code) => {
    expect(isAppError(new AppError(code))).toBe(true);
  });

  it('is recognised when another bundle made it', () => {
    const foreign = Object.assign(new Error('x'), { name: 'AppError', code: 'notFound' });
    expect(isAppError(foreign)).toBe(true);
  });

  it.each([undefined, null, 'notFound', new Error('notFound'), { name: 'AppError', code: 'notFound' }])(
    'does not take %s for one',
    (thing) => {
      expect(isAppError(thing)).toBe(false);
    },
  );

  it('does not take inherited keys for codes', () => {
    expect(isErrorCode('toString')).toBe(false);
  });
});
