import type { Calendar } from '../service-hours/calendar';
import { dueInstant, type Pauses } from '../service-hours/due';
import type { Instant } from '../time/instant';
import { raisedAlarms } from './alarms';
import { type Clock, runsOutAt } from './clock-model';
import type { ClockKind } from './terms';

export type { Clock } from './clock-model';

export type ClockStart = {
  readonly kind: ClockKind;
  readonly startedAt: Instant;
  readonly targetSeconds: number;
  readonly calendar: Calendar;
  readonly warnAtPercent?: readonly number[] | undefined;
};

/** A clock that runs from `startedAt`. Throws what `dueInstant` throws, `calendar.neverOpens` above all. */
export function startClock(start: ClockStart): Clock {
  const { kind, startedAt, calendar, warnAtPercent = [] } = start;
  const percents = [...new Set(warnAtPercent)].sort((a, b) => a - b);
  const times = timesOf(calendar, startedAt, start.targetSeconds, percents, []);
  return { kind, state: 'running', startedAt, ...times, pauses: [], raisedPercent: 0 };
}

/*
 * Verbs on a clock in a state they do not apply to return it unchanged, because reactions may run twice.
 */

/** Stops counting at `now`. */
export function pauseClock(clock: Clock, now: Instant): Clock {
  return clock.state === 'running' ? { ...clock, state: 'paused', pausedAt: now } : clock;
}

/** Counts again from `now`; due time and warnings still ahead move by what the pause took of the service time. */
export function resumeClock(clock: Clock, calendar: Calendar, now: Instant): Clock {
  if (clock.state !== 'paused') return clock;
  return rescheduled(
    { ...clock, state: 'running', pausedAt: undefined, pauses: pausesUntil(clock, now) },
    calendar,
  );
}

/** Ends the clock at `now`: met or missed. */
export function stopClock(clock: Clock, now: Instant): Clock {
  if (clock.state === 'met' || clock.state === 'missed') return clock;
  const late = clock.raisedPercent >= 100 || now > runsOutAt(clock);
  const pauses = pausesUntil(clock, now);
  return { ...clock, state: late ? 'missed' : 'met', stoppedAt: now, pausedAt: undefined, pauses };
}

/** Runs a stopped clock on, as when a solved ticket is reopened: the time it stood still is a pause. */
export function reopenClock(clock: Clock, calendar: Calendar, now: Instant): Clock {
  if (clock.stoppedAt === undefined) return clock;
  const pauses = withPause(clock.pauses, clock.stoppedAt, now);
  return rescheduled({ ...clock, state: 'running', stoppedAt: undefined, pauses }, calendar);
}

export type Retarget = {
  readonly targetSeconds: number;
  readonly calendar: Calendar;
  readonly now: Instant;
};

/**
 * Another target or calendar, as when the priority changes: counted from the start of the clock, earlier pauses
 * included, so the new due time may have passed already. An alarm that lies ahead again will be raised again.
 */
export function retarget(clock: Clock, { targetSeconds, calendar, now }: Retarget): Clock {
  if (clock.stoppedAt !== undefined) return clock;
  const changed = rescheduled({ ...clock, targetSeconds }, calendar);
  return { ...changed, raisedPercent: raisedAlarms(changed, clock.pausedAt ?? now) };
}

function rescheduled(clock: Clock, calendar: Calendar): Clock {
  const { startedAt, targetSeconds, warnAtPercent, pauses } = clock;
  return { ...clock, ...timesOf(calendar, startedAt, targetSeconds, warnAtPercent, pauses) };
}

function timesOf(
  calendar: Calendar,
  startedAt: Instant,
  targetSeconds: number,
  warnAtPercent: readonly number[],
  pauses: Pauses,
): Pick<Clock, 'targetSeconds' | 'warnAtPercent' | 'dueAt' | 'warnings'> {
  const after = (seconds: number) => dueInstant(calendar, startedAt, seconds, pauses);
  const warnings = warnAtPercent.map((percent) => after(Math.ceil((targetSeconds * percent) / 100)));
  return { targetSeconds, warnAtPercent, dueAt: after(targetSeconds), warnings };
}

function pausesUntil(clock: Clock, now: Instant): Pauses {
  return clock.pausedAt === undefined ? clock.pauses : withPause(clock.pauses, clock.pausedAt, now);
}

function withPause(pauses: Pauses, from: Instant, to: Instant): Pauses {
  return to > from ? [...pauses, [from, to]] : pauses;
}
