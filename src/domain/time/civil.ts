import { DAY_MS, type Instant } from './instant';

/**
 * Number of a date of the proleptic Gregorian calendar, 1970-01-01 being 0. Plain arithmetic, because a calendar
 * compiles thousands of days (algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year; // the year begins in March, so that the leap day is its last
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Whether the year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month (1-12); 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Day of the week of a day number: 0 is Monday, 6 is Sunday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
}

/** The year, in UTC, an instant lies in. */
export function utcYear(at: Instant): number {
  return new Date(at).getUTCFullYear();
}

/** Number of the UTC date an instant lies in. */
export function utcDay(at: Instant): number {
  return Math.floor(at / DAY_MS);
}
