import type { Problem } from '../errors/app-error';
import { DAY_MS } from '../time/instant';
import { type Calendar, type TimeWindow, weekdays } from './calendar';
import { parseHoliday } from './holidays';
import { parseTime, stretchOf } from './windows';

/** Message keys of what can be wrong with a calendar. */
export const calendarProblemCodes = [
  'calendar.timeZoneUnknown',
  'calendar.weekdayUnknown',
  'calendar.timeInvalid',
  'calendar.windowEmpty',
  'calendar.windowsOverlap',
  'calendar.holidayInvalid',
] as const;
export type CalendarProblemCode = (typeof calendarProblemCodes)[number];
type Found = Problem & { readonly code: CalendarProblemCode };

/**
 * What is wrong with a calendar, in the order of its fields; empty when it is sound. Pointers start below `base`, the
 * calendar's own pointer. A calendar that never opens is sound: only a search for a due time fails on it.
 */
export function validateCalendar(calendar: Calendar, base = ''): Found[] {
  const zone = isTimeZone(calendar.timeZone) ? [] : [found(`${base}/timeZone`, 'calendar.timeZoneUnknown')];
  const days = Object.entries(calendar.weekly).flatMap(([day, windows]) =>
    dayProblems(day, windows ?? [], `${base}/weekly/${day}`),
  );
  const holidays = (calendar.holidays ?? []).flatMap((text, index) =>
    parseHoliday(text) ? [] : [found(`${base}/holidays/${index}`, 'calendar.holidayInvalid')],
  );
  return [...zone, ...days, ...holidays];
}

/** Whether the name is an IANA time zone this runtime knows; an offset such as "+01:00" is not a zone. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function dayProblems(day: string, windows: readonly TimeWindow[], at: string): Found[] {
  if (!weekdays.some((known) => known === day)) return [found(at, 'calendar.weekdayUnknown')];
  const single = windows.flatMap((window, index) => windowProblems(window, `${at}/${index}`));
  return [...single, ...overlaps(windows, at)];
}

function windowProblems([from, to]: TimeWindow, at: string): Found[] {
  const [start, end] = [parseTime(from), parseTime(to)];
  const startBad = start === undefined || start === DAY_MS; // "24:00" may only end a day
  if (startBad || end === undefined) {
    return [
      ...(startBad ? [found(`${at}/0`, 'calendar.timeInvalid')] : []),
      ...(end === undefined ? [found(`${at}/1`, 'calendar.timeInvalid')] : []),
    ];
  }
  return start === end ? [found(at, 'calendar.windowEmpty')] : [];
}

/** Each window that overlaps an earlier one of its list. Nights may overlap the next day's windows: they count once. */
function overlaps(windows: readonly TimeWindow[], at: string): Found[] {
  const stretches = windows.map(stretchOf);
  return stretches.flatMap((mine, index) => {
    const clash = stretches
      .slice(0, index)
      .some((other) => mine && other && mine[0] < other[1] && other[0] < mine[1]);
    return clash ? [found(`${at}/${index}`, 'calendar.windowsOverlap')] : [];
  });
}

function found(pointer: string, code: CalendarProblemCode): Found {
  return { pointer, code };
}
