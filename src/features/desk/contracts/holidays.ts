import Holidays from 'date-holidays';
import type { StoredHours } from './terms';

const YEARS_BACK = 2;
const YEARS_AHEAD = 10;
/** The years whose holidays are known; nobody knows those of other centuries. */
const [FIRST, LAST] = [1900, 2199];

const known = new Map<string, string[]>();

/** Public holidays of a region as local dates (YYYY-MM-DD), from two years before `year` to ten after. */
export function publicHolidays(region: NonNullable<StoredHours['holidayRegion']>, year: number): string[] {
  const key = `${region.country}/${region.state ?? ''}/${year}`;
  const cached = known.get(key);
  if (cached) return cached;
  const calendar = region.state ? new Holidays(region.country, region.state) : new Holidays(region.country);
  const dates: string[] = [];
  for (let y = Math.max(FIRST, year - YEARS_BACK); y <= Math.min(LAST, year + YEARS_AHEAD); y++) {
    for (const holiday of calendar.getHolidays(y)) {
      if (holiday.type === 'public') dates.push(holiday.date.slice(0, 10));
    }
  }
  known.set(key, dates);
  return dates;
}
