export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** Wall-clock times "HH:MM", [from, to). "24:00" ends the day; an end before its start runs into the next day. */
export type TimeWindow = readonly [from: string, to: string];

/**
 * When a service is staffed. An instant is open when its wall-clock time in `timeZone` lies in a window: an hour the
 * clock skips is missing, an hour it repeats counts twice. A missing weekday is closed. A holiday ("YYYY-MM-DD", or
 * "MM-DD" for every year) closes its local date from 00:00 to 24:00: what the night before would reach into it too,
 * but not what its own night reaches into the next date.
 */
export type Calendar = {
  /** IANA name, for example "Europe/Berlin". */
  readonly timeZone: string;
  readonly weekly: { readonly [day in Weekday]?: readonly TimeWindow[] | undefined };
  readonly holidays?: readonly string[] | undefined;
};

const wholeDay: readonly TimeWindow[] = [['00:00', '24:00']];

/** Always open. One object, so that its compiled hours are shared. */
export const roundTheClock: Calendar = {
  timeZone: 'UTC',
  weekly: {
    mon: wholeDay,
    tue: wholeDay,
    wed: wholeDay,
    thu: wholeDay,
    fri: wholeDay,
    sat: wholeDay,
    sun: wholeDay,
  },
};
