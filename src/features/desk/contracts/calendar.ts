import type { Calendar } from '@/domain/service-hours/calendar';
import type { SlaTerms } from '@/domain/sla/terms';
import { publicHolidays } from './holidays';
import { hoursSchema, slaSchema } from './terms';

export type Terms = { versionId: string; calendar: Calendar; sla: SlaTerms };

type VersionRow = { id: string; hours: unknown; sla: unknown };

// A version never changes, so its terms are kept, and with them the compiled hours; a new year brings new holidays.
const known = new Map<string, Terms>();
const KEEP = 5_000;

/** The terms of a contract version, with the holidays around `now` (ms) filled in. */
export function termsOf(version: VersionRow, now: number): Terms {
  const year = new Date(now).getUTCFullYear();
  const key = `${version.id}/${year}`;
  const cached = known.get(key);
  if (cached) return cached;
  const { holidayRegion, closures, ...hours } = hoursSchema.parse(version.hours);
  const holidays = [...(holidayRegion ? publicHolidays(holidayRegion, year) : []), ...closures];
  const terms = {
    versionId: version.id,
    calendar: { ...hours, holidays },
    sla: slaSchema.parse(version.sla),
  };
  if (known.size >= KEEP) known.clear();
  known.set(key, terms);
  return terms;
}
