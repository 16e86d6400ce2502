import type { Formats } from 'next-intl';

/** Named formats for `useFormatter().dateTime(date, 'moment')` and for messages. */
export const formats = {
  dateTime: {
    /** 14:05 */
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    /** 14:05:09 */
    exactTime: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
    /** 5 Nov 2026 */
    day: { day: 'numeric', month: 'short', year: 'numeric' },
    /** Thu 5 Nov, 14:05 */
    moment: {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    /** Thursday, 5 November 2026 at 14:05:09 CET: what a tooltip says of a short time. */
    full: { dateStyle: 'full', timeStyle: 'long', hourCycle: 'h23' },
  },
  number: {
    percent: { style: 'percent', maximumFractionDigits: 1 },
  },
} satisfies Formats;
