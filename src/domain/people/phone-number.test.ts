import { describe, expect, it } from 'vitest';
import { formatPhone, toE164 } from './phone-number';

describe('phone numbers', () => {
  it.each([
    ['+493023125130'],
    ['+49 30 23125-130'],
    ['+49 (0)30 23125130'],
    ['0049 30 23125130'],
    ['030 / 23125130'],
    ['(030) 23 12 51 30'],
    ['030-23125130'],
    [' 03023125130 '],
  ])('reads %s in any German spelling', (spelling) => {
    expect(toE164(spelling)).toBe('+493023125130');
  });

  it('reads foreign numbers with their country code', () => {
    expect(toE164('+44 20 7946 0100')).toBe('+442079460100');
  });

  it.each(['', 'anonymous', '12', 'call me'])('refuses %j', (text) => {
    expect(toE164(text)).toBeUndefined();
  });

  it('shows them as people read them', () => {
    expect(formatPhone('+493023125130')).toBe('+49 30 23125130');
  });
});
