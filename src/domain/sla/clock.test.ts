import { describe, expect, it } from 'vitest';
import { type Calendar, roundTheClock } from '../service-hours/calendar';
import { formatInstant } from '../time/instant';
import { alarmsAt, nextAlarm, raiseAlarm } from './alarms';
import { type Clock, pauseClock, reopenClock, resumeClock, retarget, startClock, stopClock } from './clock';
import { clockStatus, remainingSeconds, usedSeconds } from './status';
import { calendarOf, type SlaTerms, targetSeconds, validateTerms } from './terms';

const hour = 3_600;
const start = Date.parse('2026-03-02T08:00:00Z'); // a Monday
const office: Calendar = {
  timeZone: 'UTC',
  weekly: { mon: [['08:00', '18:00']], tue: [['08:00', '18:00']] },
};

function hoursIn(hours: number): number {
  return start + hours * 3_600_000;
}

function clock(target = 8 * hour): Clock {
  const warnAtPercent = [75, 50, 75];
  return startClock({
    kind: 'resolution',
    startedAt: start,
    targetSeconds: target,
    calendar: office,
    warnAtPercent,
  });
}

describe('a clock', () => {
  it('starts with its due time and warnings', () => {
    expect(clock()).toMatchObject({
      state: 'running',
      warnAtPercent: [50, 75],
      warnings: [hoursIn(4), hoursIn(6)],
      dueAt: hoursIn(8),
      pauses: [],
    });
  });

  it('rounds warnings up to the second', () => {
    expect(clock(3).warnings.map(formatInstant)).toEqual(['2026-03-02T08:00:02Z', '2026-03-02T08:00:03Z']);
  });

  it.each([
    [0, 'onTime'],
    [3.9, 'onTime'],
    [4, 'atRisk'],
    [7.999, 'atRisk'],
    [8, 'breached'],
    [99, 'breached'],
  ])('stands after %d hours: %s', (hours, status) => {
    expect(clockStatus(clock(), hoursIn(hours))).toBe(status);
  });

  it('moves over the night when paused', () => {
    const paused = pauseClock(clock(), hoursIn(2));
    expect(clockStatus(paused, hoursIn(50))).toBe('paused');
    expect(nextAlarm(paused)).toBeUndefined();
    const resumed = resumeClock(paused, office, hoursIn(7)); // 5 hours later
    expect(resumed).toMatchObject({ state: 'running', pauses: [[hoursIn(2), hoursIn(7)]] });
    expect(resumed.warnings).toEqual([hoursIn(9), hoursIn(25)]);
    expect(resumed.dueAt).toBe(hoursIn(27));
  });

  it.each([
    ['at the due instant', 8, 'met'],
    ['a millisecond later', 8 + 1 / 3_600_000, 'missed'],
  ])('stopped %s', (_name, hours, state) => {
    expect(stopClock(clock(), hoursIn(hours)).state).toBe(state);
  });

  it('is missed at the due instant when the watcher was first', () => {
    expect(stopClock(raiseAlarm(clock(), 100), hoursIn(8)).state).toBe('missed');
  });

  it('stopped in a pause is judged by the begin of the pause', () => {
    expect(stopClock(pauseClock(clock(), hoursIn(7)), hoursIn(99))).toMatchObject({
      state: 'met',
      pauses: [[hoursIn(7), hoursIn(99)]],
    });
    expect(stopClock(pauseClock(clock(), hoursIn(8)), hoursIn(99)).state).toBe('missed');
  });

  it('is not cured by a pause after the breach', () => {
    const paused = pauseClock(clock(), hoursIn(9));
    expect(clockStatus(paused, hoursIn(9))).toBe('breached');
    expect(nextAlarm(raiseAlarm(paused, 75))).toEqual({ at: hoursIn(8), percent: 100 });
    expect(resumeClock(paused, office, hoursIn(10)).dueAt).toBe(hoursIn(8));
  });

  it('leaves what does not apply', () => {
    const running = clock();
    const paused = pauseClock(running, hoursIn(1));
    const met = stopClock(running, hoursIn(1));
    expect(resumeClock(running, office, hoursIn(1))).toBe(running);
    expect(pauseClock(paused, hoursIn(2))).toBe(paused);
    expect(reopenClock(running, office, hoursIn(2))).toBe(running);
    expect(stopClock(met, hoursIn(99))).toBe(met);
    expect(pauseClock(met, hoursIn(2))).toBe(met);
    expect(retarget(met, { targetSeconds: 1, calendar: office, now: hoursIn(2) })).toBe(met);
  });

  it('runs on when reopened, the time between being a pause', () => {
    const reopened = reopenClock(stopClock(clock(), hoursIn(3)), office, hoursIn(5));
    expect(reopened).toMatchObject({
      state: 'running',
      dueAt: hoursIn(10),
      pauses: [[hoursIn(3), hoursIn(5)]],
    });
    expect(reopened.stoppedAt).toBeUndefined();
  });

  it('counts what is left in service time', () => {
    expect(remainingSeconds(clock(), office, hoursIn(3))).toBe(5 * hour);
    expect(remainingSeconds(clock(), office, hoursIn(8))).toBe(0);
    expect(remainingSeconds(clock(), office, hoursIn(20))).toBe(-2 * hour);
    expect(usedSeconds(pauseClock(clock(), hoursIn(3)), office, hoursIn(9))).toBe(3 * hour);
    expect(usedSeconds(stopClock(clock(), hoursIn(3)), office, hoursIn(9))).toBe(3 * hour);
  });
});

describe('a new target', () => {
  it('counts from the start, earlier pauses included', () => {
    const resumed = resumeClock(pauseClock(clock(), hoursIn(1)), office, hoursIn(2));
    const urgent = retarget(resumed, { targetSeconds: 4 * hour, calendar: office, now: hoursIn(3) });
    expect(urgent).toMatchObject({
      dueAt: hoursIn(5),
      warnings: [hoursIn(3), hoursIn(4)],
      targetSeconds: 4 * hour,
    });
  });

  it('may be breached at once', () => {
    const urgent = retarget(clock(), { targetSeconds: hour, calendar: office, now: hoursIn(3) });
    expect(clockStatus(urgent, hoursIn(3))).toBe('breached');
    expect(alarmsAt(urgent, hoursIn(3)).map(({ percent }) => percent)).toEqual([50, 75, 100]);
  });

  it('raises again what lies ahead again', () => {
    const warned = raiseAlarm(clock(4 * hour), 75);
    const relaxed = retarget(warned, { targetSeconds: 8 * hour, calendar: office, now: hoursIn(5) });
    expect(relaxed.raisedPercent).toBe(50);
    expect(nextAlarm(relaxed)).toEqual({ at: hoursIn(6), percent: 75 });
  });

  it('takes other hours', () => {
    const always = retarget(clock(24 * hour), {
      targetSeconds: 24 * hour,
      calendar: roundTheClock,
      now: start,
    });
    expect(always.dueAt).toBe(hoursIn(24));
  });
});

describe('terms', () => {
  const target = { responseSeconds: hour, resolutionSeconds: 8 * hour };
  const terms: SlaTerms = {
    targets: { low: target, normal: target, high: target, urgent: { ...target, updateSeconds: hour } },
    hours: { response: 'service', update: 'roundTheClock', resolution: 'service' },
    warnAtPercent: [75],
  };

  it('promise per priority, in their hours', () => {
    expect(targetSeconds(terms, 'response', 'low')).toBe(hour);
    expect(targetSeconds(terms, 'update', 'low')).toBeUndefined();
    expect(targetSeconds(terms, 'update', 'urgent')).toBe(hour);
    expect(calendarOf(terms, 'response', office)).toBe(office);
    expect(calendarOf(terms, 'update', office)).toBe(roundTheClock);
  });

  it('are checked', () => {
    expect(validateTerms(terms)).toEqual([]);
    const bad = {
      ...terms,
      targets: { ...terms.targets, low: { responseSeconds: 9, resolutionSeconds: 0 } },
      warnAtPercent: [75, 100],
    };
    expect(validateTerms(bad, '/sla')).toEqual([
      { pointer: '/sla/targets/low/resolutionSeconds', code: 'sla.secondsInvalid' },
      { pointer: '/sla/targets/low/responseSeconds', code: 'sla.responseAfterResolution' },
      { pointer: '/sla/warnAtPercent/1', code: 'sla.percentInvalid' },
    ]);
  });
});
