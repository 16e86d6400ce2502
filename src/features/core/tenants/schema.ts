import { z } from 'zod';
import { roles } from '@/domain/people/roles';

const isTimeZone = (name: string): boolean => Intl.supportedValuesOf('timeZone').includes(name);

export const createClientSchema = z.strictObject({
  operatorId: z.uuid(),
  name: z.string().trim().min(1).max(120),
  /** Leads ticket numbers. */
  key: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z][A-Z0-9]{1,5}$/),
  locale: z.string().regex(/^[a-z]{2}$/),
  timeZone: z.string().refine(isTimeZone, 'calendar.timeZoneUnknown'),
});

export const setSecondFactorRolesSchema = z.strictObject({
  tenantId: z.uuid(),
  roles: z.array(z.enum(roles)).max(roles.length),
});
