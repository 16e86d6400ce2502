import { AppError } from '../errors/app-error';
import { formatInstant, type Instant, type Interval, SECOND_MS } from '../time/instant';
import type { Calendar } from './calendar';
import { type Counted, countedBetween } from './explanation';
import { hoursOf, instantAfterOpen, LONGEST_SPAN_MS, openMsUntil } from './hours';
import { assertOpens } from './opening';
import { union } from './windows';

/** Stretches that do not count. They may overlap and reach outside; empty and reversed ones count as none. */
export type Pauses = readonly Interval[];

export type Due = { readonly dueAt: Instant; readonly explanation: readonly Counted[] };

/**
 * When `seconds` of service time counted from `startAt` are used up, with the stretches that were counted.
 * Errors as of `dueInstant`.
 */
export function dueAt(calendar: Calendar, startAt: Instant, seconds: number, pauses: Pauses = []): Due {
  const due = dueInstant(calendar, startAt, seconds, pauses);
  const explanation = countedBetween(hoursOf(calendar, startAt, due), startAt, due, union(pauses));
  return { dueAt: due, explanation };
}

/**
 * The earliest instant t with `elapsed(calendar, startAt, t, pauses) >= seconds` (whole, >= 0): the start for 0, and
 * the closing, not the next opening, for a time used up exactly then.
 *
 * Throws `calendar.neverOpens` (closed for ten years from the start), `calendar.targetTooLong` (not reached within a
 * hundred years), `calendar.invalid`, `input.invalid`.
 */
export function dueInstant(
  calendar: Calendar,
  startAt: Instant,
  seconds: number,
  pauses: Pauses = [],
): Instant {
  if (!Number.isSafeInteger(seconds) || seconds < 0) throw invalid('/seconds', 'serviceHours.secondsInvalid');
  if (seconds === 0) return startAt;
  assertOpens(calendar, startAt);
  const limit = startAt + LONGEST_SPAN_MS;
  let [at, left] = [startAt, seconds * SECOND_MS];
  for (const [from, to] of cut(union(pauses), startAt, limit)) {
    const open = openMsBetween(calendar, at, from);
    if (open >= left) break;
    left -= open;
    at = to;
  }
  return reach(calendar, at, left, limit);
}

/** Whole seconds of service time within [startAt, endAt), a fraction dropped; 0 when the end is not after the start. */
export function elapsed(calendar: Calendar, startAt: Instant, endAt: Instant, pauses: Pauses = []): number {
  return Math.floor(elapsedMs(calendar, startAt, endAt, pauses) / SECOND_MS);
}

/**
 * Exact milliseconds of service time within [startAt, endAt): adds up over neighbouring stretches. Throws
 * `calendar.invalid`, and `input.invalid` for a stretch of more than a hundred years.
 */
export function elapsedMs(calendar: Calendar, startAt: Instant, endAt: Instant, pauses: Pauses = []): number {
  if (endAt <= startAt) return 0;
  if (endAt - startAt > LONGEST_SPAN_MS) throw invalid('/end', 'serviceHours.spanTooLong');
  const all = openMsBetween(calendar, startAt, endAt);
  return cut(union(pauses), startAt, endAt).reduce(
    (counted, [from, to]) => counted - openMsBetween(calendar, from, to),
    all,
  );
}

function openMsBetween(calendar: Calendar, from: Instant, to: Instant): number {
  const hours = hoursOf(calendar, from, to);
  return openMsUntil(hours, to) - openMsUntil(hours, from);
}

/** The earliest instant by which `left` (> 0) open milliseconds have passed since `from`. */
function reach(calendar: Calendar, from: Instant, left: number, limit: Instant): Instant {
  for (let horizon = from; from + left <= limit; ) {
    const hours = hoursOf(calendar, from, horizon);
    const due = instantAfterOpen(hours, openMsUntil(hours, from) + left);
    if (due !== undefined && due <= limit) return due;
    if (due !== undefined || hours.to > limit) break;
    horizon = Math.min(limit, 2 * hours.to - from);
  }
  const problems = [{ pointer: '/seconds', code: 'calendar.targetTooLong' }];
  throw new AppError('calendar.targetTooLong', { latest: formatInstant(limit) }, problems);
}

/** The parts of disjoint ascending intervals that lie within [from, to). */
function cut(intervals: readonly Interval[], from: Instant, to: Instant): Interval[] {
  return union(intervals.map(([start, end]): Interval => [Math.max(start, from), Math.min(end, to)]));
}

function invalid(pointer: string, code: string): AppError {
  return new AppError('input.invalid', {}, [{ pointer, code }]);
}
