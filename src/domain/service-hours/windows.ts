import { DAY_MS, MINUTE_MS } from '../time/instant';
import { type Calendar, type TimeWindow, weekdays } from './calendar';

/** Stretch of a day's wall clock, milliseconds after its midnight, [from, to). */
export type Stretch = readonly [from: number, to: number];

const clock = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Milliseconds after midnight of "HH:MM" ("24:00" is the whole day); undefined when malformed. */
export function parseTime(text: string): number | undefined {
  const parts = clock.exec(text);
  if (!parts) return undefined;
  return parts[1] === undefined ? DAY_MS : (Number(parts[1]) * 60 + Number(parts[2])) * MINUTE_MS;
}

/** A window after the midnight it starts behind, its end beyond 24 hours when it runs into the next day. */
export function stretchOf([from, to]: TimeWindow): Stretch | undefined {
  const [start, end] = [parseTime(from), parseTime(to)];
  if (start === undefined || end === undefined || start === DAY_MS) return undefined;
  return [start, end < start ? end + DAY_MS : end];
}

/**
 * What is open on each weekday's own date (index 0 is Monday), disjoint and ascending: the day's windows up to
 * midnight and the tails of the night before. Where both cover a time it is there once.
 */
export function weekPattern(weekly: Calendar['weekly']): Stretch[][] {
  const days = weekdays.map((day) => (weekly[day] ?? []).map(stretchOf).filter((own) => own !== undefined));
  return days.map((own, index) => {
    const before = days[(index + 6) % 7] ?? [];
    const tails = before.map(([, to]): Stretch => [0, to - DAY_MS]);
    return union([...tails, ...own.map(([from, to]): Stretch => [from, Math.min(to, DAY_MS)])]);
  });
}

/** The stretches as disjoint ascending ones; empty and reversed ones are dropped, touching ones joined. */
export function union(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
  const joined: Stretch[] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}
