import { type Instant, type Interval, SECOND_MS } from '../time/instant';
import type { CompiledHours } from './compile';
import { intervalIndex } from './hours';

/** A stretch [from, to) of service time that was counted, and the whole seconds it contributed. */
export type Counted = { readonly from: Instant; readonly to: Instant; readonly seconds: number };

/** The open stretches of [from, to) without the pauses (disjoint, ascending); their seconds add up to the elapsed ones. */
export function countedBetween(
  hours: CompiledHours,
  from: Instant,
  to: Instant,
  pauses: readonly Interval[],
): Counted[] {
  const open: Interval[] = [];
  for (let i = intervalIndex(hours, from); (hours.starts[i] ?? to) < to; i++) {
    open.push([Math.max(hours.starts[i] ?? to, from), Math.min(hours.ends[i] ?? to, to)]);
  }
  return withSeconds(without(open, pauses));
}

/** What of the intervals lies in no pause; both lists are disjoint and ascending, so one walk over both does. */
function without(intervals: readonly Interval[], pauses: readonly Interval[]): Interval[] {
  const left: Interval[] = [];
  let p = 0;
  for (const [from, to] of intervals) {
    let at = from;
    while ((pauses[p]?.[1] ?? Number.POSITIVE_INFINITY) <= at) p++;
    for (let q = p; at < to; q++) {
      const [pausedAt, resumedAt] = pauses[q] ?? [to, to];
      if (Math.min(pausedAt, to) > at) left.push([at, Math.min(pausedAt, to)]);
      at = pausedAt < to ? resumedAt : to;
    }
  }
  return left;
}

/** Rounds the running total, not each stretch, so that fractions of a second are neither lost nor counted twice. */
function withSeconds(intervals: readonly Interval[]): Counted[] {
  let total = 0;
  return intervals.map(([from, to]) => {
    const before = Math.floor(total / SECOND_MS);
    total += to - from;
    return { from, to, seconds: Math.floor(total / SECOND_MS) - before };
  });
}
