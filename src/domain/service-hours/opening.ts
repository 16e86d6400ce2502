import { AppError } from '../errors/app-error';
import type { Instant } from '../time/instant';
import type { Calendar } from './calendar';
import type { CompiledHours } from './compile';
import { hoursOf, intervalIndex, NEVER_OPENS_MS } from './hours';

/** Whether the calendar is open at the instant: its wall-clock time lies in a window. */
export function isOpen(calendar: Calendar, at: Instant): boolean {
  const hours = hoursOf(calendar, at);
  const start = hours.starts[intervalIndex(hours, at)];
  return start !== undefined && start <= at;
}

/** The first instant after `at` at which the calendar goes from closed to open; undefined if none in ten years. */
export function nextOpening(calendar: Calendar, at: Instant): Instant | undefined {
  return search(calendar, at, (hours) => {
    const i = intervalIndex(hours, at);
    const start = hours.starts[i];
    return start !== undefined && start > at ? start : hours.starts[i + 1];
  });
}

/** The first instant after `at` at which the calendar goes from open to closed; undefined if none in ten years. */
export function nextClosing(calendar: Calendar, at: Instant): Instant | undefined {
  return search(calendar, at, (hours) => {
    const end = hours.ends[intervalIndex(hours, at)];
    return end === hours.to ? undefined : end; // cut by the compiled range, not by a closing
  });
}

/** Throws `calendar.neverOpens` when nothing is open in the ten years from `at`. */
export function assertOpens(calendar: Calendar, at: Instant): void {
  const opens = search(calendar, at, (hours) => hours.starts[intervalIndex(hours, at)]);
  if (opens !== undefined) return;
  throw new AppError('calendar.neverOpens', {}, [{ pointer: '/calendar', code: 'calendar.neverOpens' }]);
}

/** Looks through ever more of the hours after `at`, up to ten years of them. */
function search(
  calendar: Calendar,
  at: Instant,
  find: (hours: CompiledHours) => Instant | undefined,
): Instant | undefined {
  const limit = at + NEVER_OPENS_MS;
  for (let horizon = at; ; ) {
    const hours = hoursOf(calendar, at, horizon);
    const hit = find(hours);
    if (hit !== undefined) return hit < limit ? hit : undefined; // the answer must not depend on what is compiled
    if (hours.to >= limit) return undefined;
    horizon = Math.min(limit, 2 * hours.to - at);
  }
}
