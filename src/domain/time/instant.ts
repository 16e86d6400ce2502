import { Temporal } from 'temporal-polyfill';

/** A point in time: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A stretch of time [from, to): the end does not belong to it. */
export type Interval = readonly [from: Instant, to: Instant];

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}(:?\d{2})?)$/i;

/**
 * Reads an ISO 8601 date and time with any offset; undefined when it is none (a local time without offset is none).
 * A fraction of a second is dropped: the API speaks whole seconds, and due times stay the inverse of elapsed times
 * only if both see the same start.
 */
export function parseInstant(text: string): Instant | undefined {
  if (!iso.test(text)) return undefined;
  try {
    return wholeSecond(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return undefined; // well formed, but no such date or hour
  }
}

/** Writes an instant as the API does: UTC with "Z", whole seconds (a fraction is dropped). */
export function formatInstant(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(wholeSecond(at)).toString();
}

/** The instant without its fraction of a second. */
export function wholeSecond(at: Instant): Instant {
  return Math.floor(at / SECOND_MS) * SECOND_MS;
}
