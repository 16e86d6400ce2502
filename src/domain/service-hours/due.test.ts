import { describe, expect, it } from 'vitest';
import { formatInstant, type Interval, parseInstant } from '../time/instant';
import { type Calendar, roundTheClock, type TimeWindow } from './calendar';
import { dueAt, dueInstant, elapsed } from './due';
import { isOpen, nextClosing, nextOpening } from './opening';

const hour = 3_600;
const always: readonly TimeWindow[] = [['00:00', '24:00']];

function everyDay(timeZone: string, windows: readonly TimeWindow[], holidays: string[] = []): Calendar {
  const [mon, tue, wed, thu, fri, sat, sun] = Array<typeof windows>(7).fill(windows);
  return { timeZone, weekly: { mon, tue, wed, thu, fri, sat, sun }, holidays };
}

function at(text: string): number {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(text);
  return instant;
}

function due(calendar: Calendar, start: string, seconds: number, pauses: [string, string][] = []): string {
  const intervals = pauses.map(([from, to]): Interval => [at(from), at(to)]);
  return formatInstant(dueInstant(calendar, at(start), seconds, intervals));
}

/** Monday to Friday 8-18 with the public holidays of Saxony in 2026. */
const saxony: Calendar = {
  timeZone: 'Europe/Berlin',
  weekly: Object.fromEntries(
    ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['08:00', '18:00']] as TimeWindow[]]),
  ),
  holidays: [
    ...['01-01', '05-01', '10-03', '10-31', '12-25', '12-26'],
    ...['2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2026-11-18'],
  ],
};

describe('dueAt', () => {
  it.each([
    ['within a day', '2026-03-02T09:00:00+01:00', 4 * hour, '2026-03-02T12:00:00Z'],
    ['before opening', '2026-03-02T05:00:00+01:00', hour, '2026-03-02T08:00:00Z'],
    ['used up exactly at closing', '2026-03-02T14:00:00+01:00', 4 * hour, '2026-03-02T17:00:00Z'],
    ['one second more', '2026-03-02T14:00:00+01:00', 4 * hour + 1, '2026-03-03T07:00:01Z'],
    ['started at closing', '2026-03-02T18:00:00+01:00', 1, '2026-03-03T07:00:01Z'],
    ['over the weekend', '2026-03-06T17:00:00+01:00', 2 * hour, '2026-03-09T08:00:00Z'],
    ['over Easter', '2026-04-02T17:00:00+02:00', 2 * hour, '2026-04-07T07:00:00Z'],
    ['over Repentance Day', '2026-11-17T17:00:00+01:00', 2 * hour, '2026-11-19T08:00:00Z'],
    ['over Christmas', '2026-12-24T17:30:00+01:00', hour, '2026-12-28T07:30:00Z'],
    ['nothing to wait for', '2026-03-07T03:00:00+01:00', 0, '2026-03-07T02:00:00Z'],
  ])('counts Saxony hours %s', (_name, start, seconds, expected) => {
    expect(due(saxony, start, seconds)).toBe(expected);
  });

  it('explains what it counted', () => {
    const { explanation } = dueAt(saxony, at('2026-03-06T16:00:00Z'), 3 * hour, [
      [at('2026-03-09T07:30:00Z'), at('2026-03-09T08:00:00Z')],
    ]);
    const readable = explanation.map(({ from, to, seconds }) => [
      formatInstant(from),
      formatInstant(to),
      seconds,
    ]);
    expect(readable).toEqual([
      ['2026-03-06T16:00:00Z', '2026-03-06T17:00:00Z', 3_600],
      ['2026-03-09T07:00:00Z', '2026-03-09T07:30:00Z', 1_800],
      ['2026-03-09T08:00:00Z', '2026-03-09T09:30:00Z', 5_400],
    ]);
  });

  it('explains nothing with nothing', () => {
    expect(dueAt(saxony, 0, 0)).toEqual({ dueAt: 0, explanation: [] });
  });

  it('lets pauses overlap, reach outside and be reversed', () => {
    const pauses: [string, string][] = [
      ['2026-03-01T00:00:00Z', '2026-03-02T08:00:00Z'],
      ['2026-03-02T10:00:00Z', '2026-03-02T11:00:00Z'],
      ['2026-03-02T10:30:00Z', '2026-03-02T12:00:00Z'],
      ['2026-03-02T16:00:00Z', '2026-03-02T09:00:00Z'],
      ['2026-03-05T00:00:00Z', '2099-01-01T00:00:00Z'],
    ];
    expect(due(saxony, '2026-03-02T07:00:00Z', 3 * hour, pauses)).toBe('2026-03-02T13:00:00Z');
    expect(due(saxony, '2026-03-02T07:00:00Z', 2 * hour, pauses)).toBe('2026-03-02T10:00:00Z');
  });

  it.each([
    ['empty', {}],
    ['closed by holidays', { weekly: everyDay('UTC', always).weekly, holidays: everyDate() }],
  ])('refuses a calendar that never opens: %s', (_name, part) => {
    const calendar: Calendar = { timeZone: 'UTC', weekly: {}, ...part };
    expect(() => dueInstant(calendar, 0, 1)).toThrow('calendar.neverOpens');
    expect(elapsed(calendar, 0, at('2000-01-01T00:00:00Z'))).toBe(0);
    expect(dueInstant(calendar, 5, 0)).toBe(5);
  });

  it('waits for a leap day, and for a Monday that is one within ten years only', () => {
    const holidays = everyDate().filter((date) => date !== '02-29');
    const leapDays: Calendar = { ...everyDay('UTC', always), holidays };
    const leapMondays: Calendar = { timeZone: 'UTC', weekly: { mon: always }, holidays };
    expect(due(leapDays, '2097-01-01T00:00:00Z', hour)).toBe('2104-02-29T01:00:00Z');
    expect(due(leapMondays, '2044-01-01T00:00:00Z', hour)).toBe('2044-02-29T01:00:00Z');
    expect(() => due(leapMondays, '2026-01-01T00:00:00Z', hour)).toThrow('calendar.neverOpens');
  });

  it('reaches ten years of open time, and no further than a hundred years', () => {
    expect(due(roundTheClock, '2026-01-01T00:00:00Z', 3_653 * 24 * hour)).toBe('2036-01-02T00:00:00Z');
    expect(() => due(saxony, '2026-01-01T00:00:00Z', 260_000 * hour)).toThrow('calendar.targetTooLong');
    expect(() => due(roundTheClock, '2026-01-01T00:00:00Z', 1e15)).toThrow('calendar.targetTooLong');
    expect(() =>
      due(saxony, '2026-01-05T07:00:00Z', 1, [['2020-01-01T00:00:00Z', '2900-01-01T00:00:00Z']]),
    ).toThrow('calendar.targetTooLong');
  });

  it.each([-1, 0.5, Number.NaN])('refuses %s seconds', (seconds) => {
    expect(() => dueInstant(saxony, 0, seconds)).toThrow('input.invalid');
  });

  it('refuses a calendar with problems', () => {
    expect(() => dueInstant({ ...saxony, timeZone: 'Europe/Dresden' }, 0, 1)).toThrow('calendar.invalid');
  });
});

function everyDate(): string[] {
  const leapYear = Date.UTC(2024, 0, 1);
  return Array.from({ length: 366 }, (_, day) =>
    new Date(leapYear + day * 86_400_000).toISOString().slice(5, 10),
  );
}

describe('elapsed', () => {
  const night: readonly TimeWindow[] = [['22:00', '06:00']];
  it.each<[string, Calendar, string, string, number]>([
    [
      'Berlin loses an hour',
      everyDay('Europe/Berlin', always),
      '2026-03-29T00:00:00+01:00',
      '2026-03-30T00:00:00+02:00',
      23,
    ],
    [
      'Berlin repeats an hour',
      everyDay('Europe/Berlin', always),
      '2026-10-25T00:00:00+02:00',
      '2026-10-26T00:00:00+01:00',
      25,
    ],
    [
      'a window inside the lost hour',
      everyDay('Europe/Berlin', [['02:00', '03:00']]),
      '2026-03-28T12:00:00Z',
      '2026-03-29T12:00:00Z',
      0,
    ],
    [
      'a window reaching into the lost hour',
      everyDay('Europe/Berlin', [['01:30', '02:30']]),
      '2026-03-28T12:00:00Z',
      '2026-03-29T12:00:00Z',
      0.5,
    ],
    [
      'a window inside the repeated hour',
      everyDay('Europe/Berlin', [['02:00', '02:30']]),
      '2026-10-24T12:00:00Z',
      '2026-10-25T12:00:00Z',
      1,
    ],
    [
      'Lord Howe repeats half an hour',
      everyDay('Australia/Lord_Howe', always),
      '2026-04-05T00:00:00+11:00',
      '2026-04-06T00:00:00+10:30',
      24.5,
    ],
    [
      'Lord Howe loses half an hour',
      everyDay('Australia/Lord_Howe', always),
      '2026-10-04T00:00:00+10:30',
      '2026-10-05T00:00:00+11:00',
      23.5,
    ],
    [
      'Apia had no 30 December 2011',
      everyDay('Pacific/Apia', [['08:00', '18:00']]),
      '2011-12-29T00:00:00-10:00',
      '2012-01-01T00:00:00+14:00',
      20,
    ],
    [
      'Cairo skips midnight',
      everyDay('Africa/Cairo', [['00:00', '02:00']]),
      '2026-04-23T12:00:00Z',
      '2026-04-24T12:00:00Z',
      1,
    ],
    [
      'Beirut repeats the hour before midnight',
      everyDay('Asia/Beirut', [['23:00', '24:00']]),
      '2026-10-24T12:00:00Z',
      '2026-10-25T12:00:00Z',
      2,
    ],
    ['two nights', everyDay('UTC', night), '2026-03-02T12:00:00Z', '2026-03-04T12:00:00Z', 16],
    [
      'a holiday takes the tail before it, not the one after',
      everyDay('UTC', night, ['2026-03-03']),
      '2026-03-02T12:00:00Z',
      '2026-03-04T12:00:00Z',
      2 + 6,
    ],
    [
      'a yearly leap day',
      everyDay('UTC', always, ['02-29']),
      '2024-02-28T00:00:00Z',
      '2024-03-02T00:00:00Z',
      48,
    ],
    ['no leap day', everyDay('UTC', always, ['02-29']), '2026-02-28T00:00:00Z', '2026-03-02T00:00:00Z', 48],
    [
      'a holiday is a local date',
      everyDay('Pacific/Auckland', always, ['2026-07-01']),
      '2026-06-30T12:00:00Z',
      '2026-07-01T12:00:00Z',
      0,
    ],
    ['an end before the start', everyDay('UTC', always), '2026-03-02T00:00:00Z', '2026-03-01T00:00:00Z', 0],
  ])('%s', (_name, calendar, start, end, hours) => {
    expect(elapsed(calendar, at(start), at(end))).toBe(hours * hour);
  });

  it('counts a night that overlaps the next morning once', () => {
    const calendar: Calendar = {
      timeZone: 'UTC',
      weekly: { mon: [['22:00', '06:00']], tue: [['05:00', '08:00']] },
    };
    expect(elapsed(calendar, at('2026-03-02T00:00:00Z'), at('2026-03-04T00:00:00Z'))).toBe(10 * hour);
  });

  it('drops fractions of a second', () => {
    expect(elapsed(roundTheClock, 500, 2_499)).toBe(1);
  });

  it('refuses more than a hundred years', () => {
    expect(() => elapsed(saxony, at('1900-01-01T00:00:00Z'), at('2026-01-01T00:00:00Z'))).toThrow(
      'input.invalid',
    );
  });
});

describe('opening and closing', () => {
  it('belong to the window at its begin and not at its end', () => {
    expect(isOpen(saxony, at('2026-03-02T07:00:00Z'))).toBe(true);
    expect(isOpen(saxony, at('2026-03-02T17:00:00Z'))).toBe(false);
  });

  it('come after the instant', () => {
    const opening = at('2026-03-02T07:00:00Z');
    expect(formatInstant(nextOpening(saxony, opening - 1) ?? 0)).toBe('2026-03-02T07:00:00Z');
    expect(formatInstant(nextOpening(saxony, opening) ?? 0)).toBe('2026-03-03T07:00:00Z');
    expect(formatInstant(nextClosing(saxony, opening) ?? 0)).toBe('2026-03-02T17:00:00Z');
  });

  it('never come round the clock', () => {
    expect(isOpen(roundTheClock, 0)).toBe(true);
    expect([nextOpening(roundTheClock, 0), nextClosing(roundTheClock, 0)]).toEqual([undefined, undefined]);
  });
});
