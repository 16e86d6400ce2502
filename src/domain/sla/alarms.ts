import type { Instant } from '../time/instant';
import type { Clock } from './clock-model';

/** Something the watcher says about a clock: that a percentage of its target is used up; 100 is the breach. */
export type Alarm = { readonly at: Instant; readonly percent: number };

/**
 * The next alarm that was not raised yet: what the row's alarm-at column holds. It may lie in the past (a watcher that
 * is late, a target that was shortened). A paused clock has only alarms it reached before the pause, a stopped one none.
 */
export function nextAlarm(clock: Clock): Alarm | undefined {
  return pending(clock)[0];
}

/** The alarms to raise at `now`, ascending; a late watcher may find several. */
export function alarmsAt(clock: Clock, now: Instant): readonly Alarm[] {
  return pending(clock).filter(({ at }) => at <= now);
}

/** The clock after the watcher raised all alarms up to a percentage. */
export function raiseAlarm(clock: Clock, percent: number): Clock {
  return { ...clock, raisedPercent: Math.max(clock.raisedPercent, percent) };
}

/** How far alarms that were raised already stay raised when the times changed: up to those reached by `now`. */
export function raisedAlarms(clock: Clock, now: Instant): number {
  const kept = alarms(clock).filter(({ at, percent }) => at <= now && percent <= clock.raisedPercent);
  return kept.at(-1)?.percent ?? 0;
}

function pending(clock: Clock): Alarm[] {
  if (clock.stoppedAt !== undefined) return [];
  const end = clock.pausedAt ?? Number.POSITIVE_INFINITY;
  return alarms(clock).filter(({ at, percent }) => at <= end && percent > clock.raisedPercent);
}

function alarms({ warnAtPercent, warnings, dueAt }: Clock): Alarm[] {
  const warned = warnAtPercent.map((percent, index) => ({ at: warnings[index] ?? dueAt, percent }));
  return [...warned, { at: dueAt, percent: 100 }];
}
