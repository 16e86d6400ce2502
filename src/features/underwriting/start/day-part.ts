import { Temporal } from 'temporal-polyfill';

export type DayPart = 'morning' | 'day' | 'evening';

const DAY_FROM = 11;
const EVENING_FROM = 18;
const MORNING_FROM = 4;

/** Which greeting fits at `now` (ms) where the person is. */
export function dayPart(now: number, timeZone: string): DayPart {
  const { hour } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  if (hour >= EVENING_FROM || hour < MORNING_FROM) return 'evening';
  return hour < DAY_FROM ? 'morning' : 'day';
}
