import { type Calendar, type TimeWindow, weekdays } from '@/domain/service-hours/calendar';

/** Neighbouring days with the same hours, as people say them: Monday to Friday, Saturday and Sunday. */
export type DayGroup = { first: number; last: number; windows: readonly TimeWindow[] };

/** The week from Monday on in groups of days with the same hours. */
export function dayGroups(weekly: Calendar['weekly']): DayGroup[] {
  const groups: DayGroup[] = [];
  weekdays.forEach((day, index) => {
    const windows = weekly[day] ?? [];
    const group = groups.at(-1);
    if (group && String(group.windows) === String(windows)) group.last = index;
    else groups.push({ first: index, last: index, windows });
  });
  return groups;
}

/** Whether the windows are one whole day. */
export const isWholeDay = (windows: readonly TimeWindow[]): boolean =>
  windows.length === 1 && windows[0]?.[0] === '00:00' && windows[0][1] === '24:00';
