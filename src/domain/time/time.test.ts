import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, daysInMonth, isLeapYear, weekdayOf } from './civil';
import { DAY_MS, formatInstant, parseInstant } from './instant';

describe('instants', () => {
  it.each([
    ['2026-03-29T02:30:00+01:00', '2026-03-29T01:30:00Z'],
    ['2026-03-29T01:30:00Z', '2026-03-29T01:30:00Z'],
    ['2026-03-29T01:30Z', '2026-03-29T01:30:00Z'],
    ['2026-03-29T01:30:59.999-0230', '2026-03-29T04:00:59Z'],
    ['1969-12-31T23:59:59.5Z', '1969-12-31T23:59:59Z'],
  ])('reads %s', (text, utc) => {
    expect(formatInstant(parseInstant(text) ?? Number.NaN)).toBe(utc);
  });

  it.each([
    '',
    '2026-03-29',
    '2026-03-29T01:30:00',
    '2026-02-30T01:30:00Z',
    '2026-03-29T24:30:00Z',
    '2026-03-29T01:30:00+01:00[Europe/Berlin]',
    'tomorrow',
    '1774747800',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('civil dates', () => {
  it('numbers days as UTC does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 1_500_000 }), (day) => {
        const date = new Date(day * DAY_MS);
        const year = date.getUTCFullYear();
        expect(dayNumber(year, date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
        expect(date.getUTCDate()).toBeLessThanOrEqual(daysInMonth(year, date.getUTCMonth() + 1));
      }),
    );
  });

  it.each([
    [1900, false],
    [2000, true],
    [2024, true],
    [2026, false],
    [2100, false],
  ])('knows whether %i is a leap year', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
  });

  it('knows no thirteenth month', () => {
    expect([daysInMonth(2026, 0), daysInMonth(2026, 13)]).toEqual([0, 0]);
  });
});
