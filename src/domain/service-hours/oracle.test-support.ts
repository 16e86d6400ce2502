import type { Interval } from '../time/instant';
import { type Calendar, weekdays } from './calendar';

/*
 * The specification, walked minute by minute with Intl and text comparison. It shares no code with the compiler, and
 * is only right for zones and years whose offsets are whole minutes.
 */

type Wall = { readonly date: string; readonly weekday: number; readonly time: string };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...numeric });
  formats.set(timeZone, format);
  return format;
}

function wallClock(timeZone: string, at: number): Wall {
  const [date = '', time = ''] = formatOf(timeZone).format(at).split(', ');
  return { date, time, weekday: (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7 };
}

/** Whether the wall clock stands in a window and on no holiday. */
export function oracleIsOpen(calendar: Calendar, at: number): boolean {
  const { date, weekday, time } = wallClock(calendar.timeZone, at);
  if (calendar.holidays?.some((holiday) => holiday === date || holiday === date.slice(5))) return false;
  const today = windowsOf(calendar, weekday);
  const lastNight = windowsOf(calendar, (weekday + 6) % 7).filter(([from, to]) => to < from);
  return (
    today.some(([from, to]) => from <= time && (time < to || to < from)) ||
    lastNight.some(([, to]) => time < to)
  );
}

function windowsOf(calendar: Calendar, weekday: number) {
  const day = weekdays[weekday];
  return (day && calendar.weekly[day]) ?? [];
}

const minute = 60_000;

/** Seconds of service between two whole minutes. */
export function oracleElapsed(
  calendar: Calendar,
  from: number,
  to: number,
  pauses: readonly Interval[] = [],
) {
  let seconds = 0;
  for (let at = from; at < to; at += minute) if (counts(calendar, at, pauses)) seconds += 60;
  return seconds;
}

/** The earliest whole minute by which whole minutes of service are used up; undefined if not before `until`. */
export function oracleDue(
  calendar: Calendar,
  from: number,
  seconds: number,
  pauses: readonly Interval[],
  until: number,
) {
  let left = seconds;
  for (let at = from; at <= until; at += minute) {
    if (left === 0) return at;
    if (counts(calendar, at, pauses)) left -= 60;
  }
  return undefined;
}

function counts(calendar: Calendar, at: number, pauses: readonly Interval[]): boolean {
  return oracleIsOpen(calendar, at) && !pauses.some(([from, to]) => from <= at && at < to);
}
