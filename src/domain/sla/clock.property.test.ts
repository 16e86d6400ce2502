import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../service-hours/calendar';
import { alarmsAt, nextAlarm, raiseAlarm } from './alarms';
import { type Clock, pauseClock, resumeClock, retarget, startClock, stopClock } from './clock';
import { clockStatus, remainingSeconds } from './status';

const calendar: Calendar = {
  timeZone: 'Europe/Berlin',
  weekly: { mon: [['08:00', '18:00']], wed: [['22:00', '06:00']], sun: [['00:00', '24:00']] },
  holidays: ['2026-04-06'],
};
const march = Date.parse('2026-03-24T00:00:00Z');

/** A running clock that was paused a few times, and the instant of the last resumption. */
const lived = fc
  .record({
    startedAt: fc.nat(10 * 86_400).map((seconds) => march + seconds * 1_000),
    targetSeconds: fc.integer({ min: 1, max: 200_000 }),
    warnAtPercent: fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
    steps: fc.array(fc.tuple(fc.nat(1e8), fc.nat(1e8)), { maxLength: 4 }),
  })
  .map(({ startedAt, targetSeconds, warnAtPercent, steps }) => {
    let clock = startClock({ kind: 'resolution', startedAt, targetSeconds, calendar, warnAtPercent });
    let now = startedAt;
    for (const [run, pause] of steps) {
      clock = resumeClock(pauseClock(clock, now + run), calendar, now + run + pause);
      now += run + pause;
    }
    return { clock, now };
  });

function laterAt(now: number, clock: Clock): number {
  return Math.max(now, clock.dueAt);
}

describe('a clock that lived', () => {
  it('has nothing left exactly at its due time', () => {
    fc.assert(
      fc.property(lived, ({ clock }) => {
        expect(remainingSeconds(clock, calendar, clock.dueAt)).toBe(0);
        expect(remainingSeconds(clock, calendar, clock.dueAt - 1)).toBe(1);
      }),
    );
  });

  it('warns in order, before it is due', () => {
    fc.assert(
      fc.property(lived, ({ clock }) => {
        const times = [...clock.warnings, clock.dueAt];
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
    );
  });

  it('is met until due and missed after', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: -1e7, max: 1e7 }), ({ clock }, shift) => {
        const state = stopClock(clock, clock.dueAt + shift).state;
        expect(state).toBe(shift <= 0 ? 'met' : 'missed');
        expect(clockStatus(clock, clock.dueAt + shift) === 'breached').toBe(shift >= 0);
      }),
    );
  });

  it('keeps what is left over a pause, and is due later by it', () => {
    fc.assert(
      fc.property(lived, fc.nat(1e9), fc.nat(1e9), ({ clock, now }, run, pause) => {
        const [from, to] = [now + run, now + run + pause];
        const paused = pauseClock(clock, from);
        const resumed = resumeClock(paused, calendar, to);
        const left = remainingSeconds(clock, calendar, from);
        expect(remainingSeconds(paused, calendar, to)).toBe(left);
        expect(remainingSeconds(resumed, calendar, to)).toBe(left);
        expect(resumed.dueAt).toBeGreaterThanOrEqual(clock.dueAt);
        if (clock.dueAt <= from) expect(resumed.dueAt).toBe(clock.dueAt);
      }),
    );
  });

  it('is the same with the same target, and with a target changed and changed back', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 1, max: 200_000 }), ({ clock, now }, other) => {
        const back = { targetSeconds: clock.targetSeconds, calendar, now };
        const there = retarget(clock, { ...back, targetSeconds: other });
        expect(retarget(clock, back)).toEqual(clock);
        expect(retarget(there, back)).toEqual(clock);
      }),
    );
  });

  it('raises each alarm once, whatever happens between', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 1, max: 200_000 }), ({ clock, now }, other) => {
        const done = raiseAll(clock, laterAt(now, clock));
        expect(nextAlarm(done)).toBeUndefined();
        const changed = retarget(done, { targetSeconds: other, calendar, now });
        const raised = raiseAll(changed, laterAt(now, changed));
        expect(nextAlarm(raised)).toBeUndefined();
        expect(raised.raisedPercent).toBe(100);
      }),
    );
  });
});

function raiseAll(clock: Clock, now: number): Clock {
  return alarmsAt(clock, now).reduce((raised, { percent }) => raiseAlarm(raised, percent), clock);
}
