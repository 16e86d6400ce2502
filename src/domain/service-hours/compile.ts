import { utcYear, weekdayOf } from '../time/civil';
import { DAY_MS, type Instant } from '../time/instant';
import type { Calendar } from './calendar';
import { holidayDays } from './holidays';
import { type OffsetSpan, offsetSpans } from './offsets';
import { type Stretch, weekPattern } from './windows';

/**
 * A calendar's open time within [from, to): disjoint, ascending intervals [starts[i], ends[i]) that never touch, and
 * running sums: `sums[i]` is the open time, in milliseconds, before interval i; the last sum is the total.
 */
export type CompiledHours = {
  readonly from: Instant;
  readonly to: Instant;
  readonly starts: readonly Instant[];
  readonly ends: readonly Instant[];
  readonly sums: readonly number[];
};

type Draft = { starts: Instant[]; ends: Instant[]; sums: number[] };
type Rules = { readonly week: readonly (readonly Stretch[])[]; readonly holidays: ReadonlySet<number> };

/**
 * Compiles a sound calendar for [from, to). While a zone keeps its offset, its wall clock runs straight, so the week's
 * pattern is laid over the local dates of each such span and cut to it: skipped hours and days fall away, repeated
 * hours appear twice.
 */
export function compileCalendar(calendar: Calendar, from: Instant, to: Instant): CompiledHours {
  const draft: Draft = { starts: [], ends: [], sums: [0] };
  // local dates may lie in the neighbouring year
  const holidays = holidayDays(calendar.holidays ?? [], utcYear(from) - 1, utcYear(to) + 1);
  const rules = { week: weekPattern(calendar.weekly), holidays };
  for (const span of offsetSpans(calendar.timeZone, from, to)) layOver(draft, rules, span);
  return { from, to, ...draft };
}

/** Puts hours and the hours that follow them together; `later.from` must be `earlier.to`. */
export function joinHours(earlier: CompiledHours, later: CompiledHours): CompiledHours {
  const draft = { starts: [...earlier.starts], ends: [...earlier.ends], sums: [...earlier.sums] };
  later.starts.forEach((start, i) => {
    append(draft, start, later.ends[i] ?? start);
  });
  return { from: earlier.from, to: later.to, ...draft };
}

function layOver(draft: Draft, { week, holidays }: Rules, { from, to, offset }: OffsetSpan): void {
  const last = Math.floor((to - 1 + offset) / DAY_MS);
  for (let day = Math.floor((from + offset) / DAY_MS); day <= last; day++) {
    if (holidays.has(day)) continue;
    const midnight = day * DAY_MS - offset;
    for (const [opens, closes] of week[weekdayOf(day)] ?? []) {
      append(draft, Math.max(midnight + opens, from), Math.min(midnight + closes, to));
    }
  }
}

function append({ starts, ends, sums }: Draft, start: Instant, end: Instant): void {
  if (start >= end) return;
  const total = (sums.at(-1) ?? 0) + end - start;
  if (ends.at(-1) === start) {
    ends[ends.length - 1] = end;
    sums[sums.length - 1] = total;
  } else {
    starts.push(start);
    ends.push(end);
    sums.push(total);
  }
}
