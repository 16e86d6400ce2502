import type { Calendar } from '../service-hours/calendar';
import { elapsed } from '../service-hours/due';
import type { Instant } from '../time/instant';
import { type Clock, runsOutAt } from './clock-model';

export const clockStatuses = ['onTime', 'atRisk', 'breached', 'paused', 'met', 'missed'] as const;
export type ClockStatus = (typeof clockStatuses)[number];

/** How a clock stands at `now`. Breached from `dueAt` on, also while paused afterwards; at risk from the first warning. */
export function clockStatus(clock: Clock, now: Instant): ClockStatus {
  if (clock.state === 'met' || clock.state === 'missed') return clock.state;
  if (now >= runsOutAt(clock)) return 'breached';
  if (clock.state === 'paused') return 'paused';
  return clock.warnings.some((at) => at <= now) ? 'atRisk' : 'onTime';
}

/** Whole seconds of service time used up at `now`; stands still while the clock is paused or stopped. */
export function usedSeconds(clock: Clock, calendar: Calendar, now: Instant): number {
  const end = Math.min(now, clock.pausedAt ?? now, clock.stoppedAt ?? now);
  return elapsed(calendar, clock.startedAt, end, clock.pauses);
}

/** Seconds of service time left at `now`; negative by how much the target is exceeded. */
export function remainingSeconds(clock: Clock, calendar: Calendar, now: Instant): number {
  return clock.targetSeconds - usedSeconds(clock, calendar, now);
}
