import { dayNumber, daysInMonth, isLeapYear } from '../time/civil';

/** A holiday as read: without a year it comes back every year. */
export type Holiday = { readonly year?: number; readonly month: number; readonly day: number };

const form = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/;
const anyLeapYear = 2000;

/** Reads "YYYY-MM-DD" or "MM-DD"; undefined when it is neither or no such date exists ("02-29" does). */
export function parseHoliday(text: string): Holiday | undefined {
  const parts = form.exec(text);
  if (!parts) return undefined;
  const [month, day] = [Number(parts[2]), Number(parts[3])];
  const year = parts[1] === undefined ? undefined : Number(parts[1]);
  if (day < 1 || day > daysInMonth(year ?? anyLeapYear, month)) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
}

/** Day numbers (1970-01-01 is 0) of the holidays in the years from and to, both included. */
export function holidayDays(holidays: readonly string[], fromYear: number, toYear: number): Set<number> {
  const days = new Set<number>();
  for (const holiday of holidays.map(parseHoliday)) {
    if (!holiday) continue;
    const first = Math.max(fromYear, holiday.year ?? fromYear);
    const last = Math.min(toYear, holiday.year ?? toYear);
    for (let year = first; year <= last; year++) {
      if (existsIn(holiday, year)) days.add(dayNumber(year, holiday.month, holiday.day));
    }
  }
  return days;
}

function existsIn({ month, day }: Holiday, year: number): boolean {
  return month !== 2 || day !== 29 || isLeapYear(year);
}
