import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '@/domain/service-hours/calendar';
import { dayGroups, isWholeDay } from './week';

const office: TimeWindow[] = [['08:00', '18:00']];

describe('dayGroups', () => {
  it('joins neighbouring days with the same hours', () => {
    const groups = dayGroups({ mon: office, tue: office, wed: office, thu: office, fri: office });
    expect(groups).toEqual([
      { first: 0, last: 4, windows: office },
      { first: 5, last: 6, windows: [] },
    ]);
  });
});

describe('isWholeDay', () => {
  it.each([
    [[['00:00', '24:00']], true],
    [[['00:00', '23:59']], false],
    [[], false],
  ] as [TimeWindow[], boolean][])('%j: %s', (windows, expected) => {
    expect(isWholeDay(windows)).toBe(expected);
  });
});
