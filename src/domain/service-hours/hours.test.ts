import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../time/instant';
import { type Calendar, roundTheClock } from './calendar';
import { compileCalendar } from './compile';
import { dueInstant, elapsed } from './due';
import { hoursOf } from './hours';
import { isOpen, nextClosing, nextOpening } from './opening';

/** Nights of two hours before and after midnight, every day: one lies across the end of whatever was compiled. */
function nights(): Calendar {
  const night: [string, string][] = [['22:00', '02:00']];
  return {
    timeZone: 'UTC',
    weekly: { mon: night, tue: night, wed: night, thu: night, fri: night, sat: night, sun: night },
  };
}

describe('compiled hours', () => {
  it('are disjoint intervals with running sums', () => {
    expect(compileCalendar(nights(), DAY_MS, 2 * DAY_MS)).toEqual({
      from: DAY_MS,
      to: 2 * DAY_MS,
      starts: [DAY_MS, DAY_MS + 22 * HOUR_MS],
      ends: [DAY_MS + 2 * HOUR_MS, 2 * DAY_MS],
      sums: [0, 2 * HOUR_MS, 4 * HOUR_MS],
    });
  });

  it('are one interval round the clock', () => {
    expect(compileCalendar(roundTheClock, 0, 99 * DAY_MS).starts).toEqual([0]);
  });

  it('know the holidays of the local year', () => {
    const newYear = Date.UTC(2026, 0, 1);
    const chicago: Calendar = { ...nights(), timeZone: 'America/Chicago', holidays: ['12-31'] };
    expect(compileCalendar(chicago, newYear, newYear + 6 * HOUR_MS).starts).toEqual([]);
    const auckland: Calendar = { ...nights(), timeZone: 'Pacific/Auckland', holidays: ['01-01'] };
    expect(compileCalendar(auckland, newYear - 12 * HOUR_MS, newYear).starts).toEqual([]);
  });

  it('grow forwards and backwards without a seam', () => {
    const calendar = nights();
    const { from, to } = hoursOf(calendar, Date.UTC(2026, 5, 1));
    expect(nextClosing(calendar, to - HOUR_MS)).toBe(to + 2 * HOUR_MS);
    expect(elapsed(calendar, to - DAY_MS, to + 9 * DAY_MS)).toBe(10 * 4 * 3_600);
    expect(isOpen(calendar, from - HOUR_MS)).toBe(true);
    expect(elapsed(calendar, from - DAY_MS, from + DAY_MS)).toBe(2 * 4 * 3_600);
    expect(dueInstant(calendar, from - HOUR_MS, 2 * 3_600)).toBe(from + HOUR_MS);
    const fresh = nights();
    const lastDay = hoursOf(fresh, 0).to;
    expect(elapsed(fresh, 0, lastDay + 2 * DAY_MS)).toBe(((lastDay + 2 * DAY_MS) / DAY_MS) * 4 * 3_600);
  });

  it('may be asked about another century', () => {
    const calendar = nights();
    for (const year of [2026, 1950, 2400, 2026]) {
      expect(elapsed(calendar, Date.UTC(year, 0, 1), Date.UTC(year, 0, 3))).toBe(8 * 3_600);
    }
  });

  it('give the same answers however much of them is compiled', () => {
    const everyDate = Array.from({ length: 366 }, (_, day) =>
      new Date(Date.UTC(2024, 0, 1) + day * DAY_MS).toISOString().slice(5, 10),
    );
    const holidays = everyDate.filter((date) => date !== '02-29');
    const leapMondays: Calendar = { timeZone: 'UTC', weekly: { mon: [['00:00', '24:00']] }, holidays };
    const start = Date.UTC(2026, 0, 1);
    expect(elapsed(leapMondays, start, Date.UTC(2060, 0, 1))).toBe(24 * 3_600);
    expect(nextOpening(leapMondays, start)).toBeUndefined();
    expect(() => dueInstant(leapMondays, start, 1)).toThrow('calendar.neverOpens');
  });
});
