import { isOpen, nextClosing, nextOpening } from '@/domain/service-hours/opening';
import type { Terms } from './calendar';

export type HoursNow = { open: boolean; opensAt: string | null; closesAt: string | null; timeZone: string };

/** Whether the service is open at `now` (ms), and when that changes. */
export function hoursNow({ calendar }: Terms, now: number): HoursNow {
  const open = isOpen(calendar, now);
  const iso = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
  return {
    open,
    opensAt: open ? null : iso(nextOpening(calendar, now)),
    closesAt: open ? iso(nextClosing(calendar, now)) : null,
    timeZone: calendar.timeZone,
  };
}
