import { z } from 'zod';
import { priorities } from '@/domain/sla/terms';

const timeWindow = z.tuple([z.string(), z.string()]);
const day = z.array(timeWindow).optional();

/** Service hours as stored: the calendar's windows, whose holidays apply, and own closures. */
export const hoursSchema = z.strictObject({
  timeZone: z.string(),
  weekly: z.strictObject({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
  holidayRegion: z.strictObject({ country: z.string(), state: z.string().optional() }).nullable(),
  closures: z.array(z.string()).default([]),
});

const target = z.strictObject({
  responseSeconds: z.int().positive(),
  updateSeconds: z.int().positive().optional(),
  resolutionSeconds: z.int().positive(),
});
const hoursChoice = z.enum(['service', 'roundTheClock']);

/** SLA terms as stored (domain `SlaTerms`). */
export const slaSchema = z.strictObject({
  targets: z.record(z.enum(priorities), target),
  hours: z.strictObject({ response: hoursChoice, update: hoursChoice, resolution: hoursChoice }),
  warnAtPercent: z.array(z.int().min(1).max(99)),
});

export type StoredHours = z.output<typeof hoursSchema>;
