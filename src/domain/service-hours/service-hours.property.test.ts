import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAppError } from '../errors/app-error';
import { DAY_MS, MINUTE_MS } from '../time/instant';
import { situation } from './arbitraries.test-support';
import type { Calendar } from './calendar';
import { compileCalendar } from './compile';
import { dueAt, dueInstant, elapsed, elapsedMs, type Pauses } from './due';
import { hoursOf } from './hours';
import { isOpen, nextClosing, nextOpening } from './opening';
import { oracleDue, oracleElapsed, oracleIsOpen } from './oracle.test-support';

const spanMinutes = fc.integer({ min: -60, max: 4_000 });
// the smallest weekly window, a minute, gives 5,200 minutes in the hundred years a due time may take
const anySeconds = fc.integer({ min: 1, max: 100_000 });

function opens(calendar: Calendar, at: number): boolean {
  return isOpen(calendar, at) || nextOpening(calendar, at) !== undefined;
}

describe('against the oracle', { timeout: 60_000 }, () => {
  it('counts the same service time', () => {
    fc.assert(
      fc.property(situation, spanMinutes, ({ calendar, from, pauses }, minutes) => {
        const to = from + minutes * MINUTE_MS;
        expect(elapsed(calendar, from, to, pauses)).toBe(oracleElapsed(calendar, from, to, pauses));
      }),
      { numRuns: 400 },
    );
  });

  it('finds the same due time', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 0, max: 900 }), ({ calendar, from, pauses }, minutes) => {
        fc.pre(opens(calendar, from));
        const until = from + 5 * DAY_MS;
        const expected = oracleDue(calendar, from, minutes * 60, pauses, until);
        const due = dueInstant(calendar, from, minutes * 60, pauses);
        if (expected === undefined) expect(due).toBeGreaterThan(until);
        else expect(due).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is open at the same times, and changes only at openings and closings', () => {
    fc.assert(
      fc.property(situation, ({ calendar, from }) => {
        expect(isOpen(calendar, from)).toBe(oracleIsOpen(calendar, from));
        const opening = nextOpening(calendar, from);
        const closing = nextClosing(calendar, from);
        if (opening !== undefined) expectChange(calendar, opening, true);
        if (closing !== undefined) expectChange(calendar, closing, false);
      }),
      { numRuns: 400 },
    );
  });
});

function expectChange(calendar: Calendar, at: number, opensThere: boolean): void {
  expect(oracleIsOpen(calendar, at)).toBe(opensThere);
  expect(oracleIsOpen(calendar, at - MINUTE_MS)).toBe(!opensThere);
}

describe('laws', { timeout: 60_000 }, () => {
  it('dueAt is the earliest inverse of elapsed, and its explanation adds up', () => {
    fc.assert(
      fc.property(situation, anySeconds, fc.nat(999), ({ calendar, from, pauses }, seconds, ms) => {
        fc.pre(opens(calendar, from + ms));
        const start = from + ms;
        const { dueAt: due, explanation } = dueAt(calendar, start, seconds, pauses);
        expect(elapsed(calendar, start, due, pauses)).toBe(seconds);
        expect(elapsed(calendar, start, due - 1, pauses)).toBe(seconds - 1);
        expect(explanation.reduce((sum, part) => sum + part.seconds, 0)).toBe(seconds);
        expect(explanation.at(-1)?.to).toBe(due);
        expectCounted(calendar, start, pauses, explanation);
      }),
      { numRuns: 500 },
    );
  });

  it('elapsed adds up and grows', () => {
    fc.assert(
      fc.property(situation, fc.tuple(fc.nat(1e9), fc.nat(1e9)), ({ calendar, from, pauses }, [one, two]) => {
        const [middle, end] = [from + one, from + one + two];
        const first = elapsedMs(calendar, from, middle, pauses);
        const all = elapsedMs(calendar, from, end, pauses);
        expect(first + elapsedMs(calendar, middle, end, pauses)).toBe(all);
        expect(all).toBeGreaterThanOrEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  it('a later start, more seconds or a pause is never due earlier', () => {
    fc.assert(
      fc.property(situation, anySeconds, fc.nat(1e8), ({ calendar, from, pauses }, seconds, later) => {
        fc.pre(opens(calendar, from));
        const due = dueInstant(calendar, from, seconds, pauses);
        expect(dueInstant(calendar, from + later, seconds, pauses)).toBeGreaterThanOrEqual(due);
        expect(dueInstant(calendar, from, seconds + 1, pauses)).toBeGreaterThan(due);
        expect(due).toBeGreaterThanOrEqual(dueInstant(calendar, from, seconds));
      }),
      { numRuns: 300 },
    );
  });

  it('the order in which hours were compiled does not matter', () => {
    fc.assert(
      fc.property(situation, fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 5 }), (s, years) => {
        const grown = { ...s.calendar };
        for (const year of years) hoursOf(grown, s.from + year * 365 * DAY_MS);
        const { from, to, starts, ends, sums } = hoursOf(grown, s.from);
        expect({ from, to, starts, ends, sums }).toEqual(compileCalendar(s.calendar, from, to));
      }),
      { numRuns: 60 },
    );
  });

  it('fails with codes only', () => {
    fc.assert(
      fc.property(situation, fc.nat(), ({ calendar, from, pauses }, seconds) => {
        try {
          dueInstant(calendar, from, seconds, pauses);
        } catch (error) {
          expect(isAppError(error)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

type Parts = readonly { from: number; to: number }[];

function expectCounted(calendar: Calendar, start: number, pauses: Pauses, parts: Parts): void {
  let before = start;
  for (const { from, to } of parts) {
    expect(from).toBeGreaterThanOrEqual(before);
    expect(elapsedMs(calendar, from, to, pauses)).toBe(to - from);
    before = to;
  }
}
