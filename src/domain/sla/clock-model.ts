import type { Pauses } from '../service-hours/due';
import type { Instant } from '../time/instant';
import type { ClockKind } from './terms';

/**
 * A running SLA time of a ticket.
 *
 * The rule at the edge: a stop recorded at or before `dueAt` is met. A clock still running when `dueAt` is reached is
 * breached at `dueAt` (the watcher takes alarms with `at <= now`), so of a stop and a watcher at the very same instant
 * the one recorded first decides. A pause at `dueAt` or later comes too late: it does not cure the breach.
 */
export type Clock = {
  readonly kind: ClockKind;
  readonly state: 'running' | 'paused' | 'met' | 'missed';
  readonly startedAt: Instant;
  /** Promised seconds of service time. */
  readonly targetSeconds: number;
  /** Percentages of the target at which a warning comes, ascending, without repetition. */
  readonly warnAtPercent: readonly number[];
  /** When the target is used up; of a paused clock: when it would have been had it not been paused. */
  readonly dueAt: Instant;
  /** When the warnings come, one for each of `warnAtPercent`. */
  readonly warnings: readonly Instant[];
  /** Finished pauses. */
  readonly pauses: Pauses;
  /** Begin of the pause that lasts. */
  readonly pausedAt?: Instant | undefined;
  readonly stoppedAt?: Instant | undefined;
  /** Highest percentage an alarm was raised for: 0 none yet, 100 the breach. */
  readonly raisedPercent: number;
};

/** When a clock's target is used up if nothing happens; never for one that was paused before. */
export function runsOutAt({ pausedAt, dueAt }: Clock): Instant {
  return pausedAt !== undefined && pausedAt < dueAt ? Number.POSITIVE_INFINITY : dueAt;
}
