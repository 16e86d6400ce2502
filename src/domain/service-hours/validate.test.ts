import { describe, expect, it } from 'vitest';
import type { Calendar, TimeWindow } from './calendar';
import { isTimeZone, validateCalendar } from './validate';

function problems(part: Partial<Calendar>): string[] {
  const calendar: Calendar = { timeZone: 'Europe/Berlin', weekly: {}, ...part };
  return validateCalendar(calendar).map(({ pointer, code }) => `${pointer} ${code}`);
}

function monday(...windows: TimeWindow[]): string[] {
  return problems({ weekly: { mon: windows } });
}

describe('validateCalendar', () => {
  it.each<[TimeWindow[]]>([
    [[]],
    [[['00:00', '24:00']]],
    [[['22:00', '00:00']]],
    [[['22:00', '06:00']]],
    [
      [
        ['08:00', '12:00'],
        ['12:00', '18:00'],
      ],
    ],
    [
      [
        ['13:00', '18:00'],
        ['08:00', '12:00'],
      ],
    ],
    [
      [
        ['22:00', '06:00'],
        ['05:00', '08:00'],
      ],
    ],
  ])('takes %j', (windows) => {
    expect(monday(...windows)).toEqual([]);
  });

  it.each<[TimeWindow, string[]]>([
    [['8:00', '12:00'], ['/weekly/mon/0/0 calendar.timeInvalid']],
    [['08:00', '25:00'], ['/weekly/mon/0/1 calendar.timeInvalid']],
    [['24:00', '24:00'], ['/weekly/mon/0/0 calendar.timeInvalid']],
    [['24:00', '06:00'], ['/weekly/mon/0/0 calendar.timeInvalid']],
    [
      ['08:60', '24:01'],
      ['/weekly/mon/0/0 calendar.timeInvalid', '/weekly/mon/0/1 calendar.timeInvalid'],
    ],
    [['08:00', '08:00'], ['/weekly/mon/0 calendar.windowEmpty']],
    [['00:00', '00:00'], ['/weekly/mon/0 calendar.windowEmpty']],
  ])('refuses %j', (window, expected) => {
    expect(monday(window)).toEqual(expected);
  });

  it.each<[TimeWindow, TimeWindow]>([
    [
      ['08:00', '12:00'],
      ['11:00', '13:00'],
    ],
    [
      ['08:00', '12:00'],
      ['08:00', '12:00'],
    ],
    [
      ['22:00', '06:00'],
      ['23:00', '01:00'],
    ],
    [
      ['00:00', '24:00'],
      ['22:00', '02:00'],
    ],
  ])('refuses %j with %j', (first, second) => {
    expect(monday(first, second)).toEqual(['/weekly/mon/1 calendar.windowsOverlap']);
    expect(monday(second, first)).toEqual(['/weekly/mon/1 calendar.windowsOverlap']);
  });

  it('lets a night overlap the next day', () => {
    expect(problems({ weekly: { mon: [['22:00', '06:00']], tue: [['05:00', '08:00']] } })).toEqual([]);
  });

  it.each(['2026-12-25', '12-25', '02-29', '2024-02-29'])('takes the holiday %s', (holiday) => {
    expect(problems({ holidays: [holiday] })).toEqual([]);
  });

  it.each(['2026-02-29', '02-30', '13-01', '00-10', '04-31', '2026-1-1', '25.12.', '', '2100-02-29'])(
    'refuses the holiday %j',
    (holiday) => {
      expect(problems({ holidays: ['01-01', holiday] })).toEqual(['/holidays/1 calendar.holidayInvalid']);
    },
  );

  it('names the zone, under the base pointer', () => {
    const calendar = { timeZone: 'Europe/Dresden', weekly: {} };
    expect(validateCalendar(calendar, '/calendar')).toEqual([
      { pointer: '/calendar/timeZone', code: 'calendar.timeZoneUnknown' },
    ]);
  });

  it('refuses a day that is none', () => {
    const weekly = JSON.parse('{"monday": [["08:00", "12:00"]]}');
    expect(problems({ weekly })).toEqual(['/weekly/monday calendar.weekdayUnknown']);
  });
});

describe('isTimeZone', () => {
  it.each(['Europe/Berlin', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'])(
    'knows %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each(['', '+01:00', 'Z', 'Mars/Base', 'Europe/Berlin ', '2026-01-01T00:00[Europe/Berlin]'])(
    'not %j',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});
