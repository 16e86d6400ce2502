import { z } from 'zod';

const MOST_WINDOWS = 1_440;
const MOST_HOLIDAYS = 5_000;

/** Times of day and dates are checked by the calendar's own rules, which name the place. */
const window = z.tuple([z.string().max(5), z.string().max(5)]);
const day = z.array(window).max(MOST_WINDOWS).optional();

/** A calendar as it is sent. */
export const calendarSchema = z.strictObject({
  timeZone: z.string().min(1).max(64),
  weekly: z.strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
  holidays: z.array(z.string().max(10)).max(MOST_HOLIDAYS).optional(),
});
