import fc from 'fast-check';
import type { Interval } from '../time/instant';
import { type Calendar, type TimeWindow, type Weekday, weekdays } from './calendar';
import { validateCalendar } from './validate';

/** Zones and days on which clocks do something unusual. */
export const oddDays: readonly (readonly [timeZone: string, utcDate: string])[] = [
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Europe/Berlin', '2026-07-01'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-04'],
  ['Australia/Lord_Howe', '2026-10-03'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['Africa/Cairo', '2026-04-23'],
  ['Africa/Cairo', '2026-10-29'],
  ['Asia/Beirut', '2026-03-28'],
  ['Asia/Beirut', '2026-10-24'],
  ['Pacific/Apia', '2011-12-30'],
  ['Pacific/Kwajalein', '1993-08-20'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Asia/Kathmandu', '2026-01-01'],
  ['UTC', '2024-02-29'],
];

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 0, 15, 30, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const window: fc.Arbitrary<TimeWindow> = fc
  .tuple(time, fc.oneof(time, fc.constant('24:00')))
  .filter(([from, to]) => from !== to);
const windows = fc
  .array(window, { maxLength: 3 })
  .filter((list) => validateCalendar({ timeZone: 'UTC', weekly: { mon: list } }).length === 0);
const weekly = fc.tuple(...weekdays.map(() => windows)).map((days) => {
  const entries = weekdays.map((day, index): [Weekday, TimeWindow[]] => [day, days[index] ?? []]);
  return Object.fromEntries(entries);
});

export type Situation = { calendar: Calendar; from: number; pauses: Interval[] };

const minute = 60_000;
const day = 1_440;

/** A calendar and a whole minute within two days of something unusual, with holidays and pauses nearby. */
export const situation: fc.Arbitrary<Situation> = fc
  .record({
    odd: fc.constantFrom(...oddDays),
    weekly,
    holidayShifts: fc.array(fc.tuple(fc.integer({ min: -2, max: 3 }), fc.boolean()), { maxLength: 2 }),
    startMinute: fc.integer({ min: -2 * day, max: day }),
    pauseMinutes: fc.array(
      fc.tuple(fc.integer({ min: -day, max: 2 * day }), fc.integer({ min: -day, max: 3 * day })),
      { maxLength: 3 },
    ),
  })
  .map(({ odd: [timeZone, date], weekly, holidayShifts, startMinute, pauseMinutes }) => {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    const from = midnight + startMinute * minute;
    const holidays = holidayShifts.map(([shift, yearly]) => {
      const holiday = new Date(midnight + shift * day * minute).toISOString().slice(0, 10);
      return yearly ? holiday.slice(5) : holiday;
    });
    const pauses = pauseMinutes.map(([a, b]): Interval => [from + a * minute, from + b * minute]);
    return { calendar: { timeZone, weekly, holidays }, from, pauses };
  });
