import { AppError } from '../errors/app-error';
import { DAY_MS, type Instant } from '../time/instant';
import type { Calendar } from './calendar';
import { type CompiledHours, compileCalendar, joinHours } from './compile';
import { validateCalendar } from './validate';

/** Ten years: a calendar that stays closed this long after a start never opens for it. */
export const NEVER_OPENS_MS = 3_653 * DAY_MS;
/** A hundred years: the furthest a due time or an end may lie from its start. */
export const LONGEST_SPAN_MS = 10 * NEVER_OPENS_MS;

const chunkMs = 366 * DAY_MS;
const compiled = new WeakMap<Calendar, CompiledHours>();

/**
 * The calendar's compiled hours, covering at least [from, to]. They are compiled in chunks of about a year, kept for
 * as long as the calendar object lives and grown as needed, so a lookup usually compiles nothing; calendars must
 * therefore not be changed in place. Throws `calendar.invalid` with its problems.
 */
export function hoursOf(calendar: Calendar, from: Instant, to: Instant = from): CompiledHours {
  const known = compiled.get(calendar);
  if (known && known.from <= from && to < known.to) return known;
  if (!known) assertSound(calendar);
  const wanted = chunksAround(from, to);
  const hours = known && near(known, wanted) ? grow(calendar, known, wanted) : compile(calendar, wanted);
  compiled.set(calendar, hours);
  return hours;
}

type Range = { readonly from: Instant; readonly to: Instant };

function compile(calendar: Calendar, { from, to }: Range): CompiledHours {
  return compileCalendar(calendar, from, to);
}

function grow(calendar: Calendar, known: CompiledHours, { from, to }: Range): CompiledHours {
  const extended = to > known.to ? joinHours(known, compileCalendar(calendar, known.to, to)) : known;
  return from < known.from ? joinHours(compileCalendar(calendar, from, known.from), extended) : extended;
}

function chunksAround(from: Instant, to: Instant): Range {
  return {
    from: Math.floor(from / chunkMs) * chunkMs,
    to: (Math.floor(Math.max(from, to) / chunkMs) + 1) * chunkMs,
  };
}

/** Far from what is known it is cheaper to forget it than to compile the centuries between. */
function near(known: Range, wanted: Range): boolean {
  return wanted.from - known.to < NEVER_OPENS_MS && known.from - wanted.to < NEVER_OPENS_MS;
}

function assertSound(calendar: Calendar): void {
  const problems = validateCalendar(calendar, '/calendar');
  if (problems.length > 0) throw new AppError('calendar.invalid', { count: problems.length }, problems);
}

/** Open milliseconds between the begin of the compiled hours and `at`, which they must cover. */
export function openMsUntil(hours: CompiledHours, at: Instant): number {
  const i = countBelow(hours.starts, at) - 1;
  const [start, end, sum] = [hours.starts[i], hours.ends[i], hours.sums[i]];
  if (start === undefined || end === undefined || sum === undefined) return 0;
  return sum + Math.min(at, end) - start;
}

/**
 * Inverse of `openMsUntil`: the earliest instant until which `openMs` (> 0) are open, so the very closing rather than
 * the next opening; undefined when the compiled hours do not reach that far.
 */
export function instantAfterOpen(hours: CompiledHours, openMs: number): Instant | undefined {
  const i = countBelow(hours.sums, openMs) - 1;
  const [start, sum] = [hours.starts[i], hours.sums[i]];
  return start === undefined || sum === undefined ? undefined : start + openMs - sum;
}

/** Index of the first interval that ends after `at`: the one `at` lies in, else the next. */
export function intervalIndex(hours: CompiledHours, at: Instant): number {
  return countBelow(hours.ends, at + 1);
}

/** How many of the ascending whole numbers are smaller than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
