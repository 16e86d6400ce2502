import { describe, expect, it } from 'vitest';
import { dayPart } from './day-part';

describe('dayPart', () => {
  it.each([
    ['2026-11-23T03:59:00Z', 'UTC', 'evening'],
    ['2026-11-23T04:00:00Z', 'UTC', 'morning'],
    ['2026-11-23T10:59:00Z', 'UTC', 'morning'],
    ['2026-11-23T11:00:00Z', 'UTC', 'day'],
    ['2026-11-23T18:00:00Z', 'UTC', 'evening'],
    ['2026-11-23T17:30:00Z', 'Europe/Berlin', 'evening'],
    ['2026-07-23T16:30:00Z', 'Europe/Berlin', 'evening'],
    ['2026-11-23T17:30:00Z', 'America/New_York', 'day'],
  ])('greets at %s in %s with %s', (at, timeZone, expected) => {
    expect(dayPart(Date.parse(at), timeZone)).toBe(expected);
  });
});
