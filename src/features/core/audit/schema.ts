import { z } from 'zod';

export const listAuditSchema = z.strictObject({
  tenantId: z.uuid(),
  /** With the id: the history of one subject. */
  subjectType: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/)
    .optional(),
  subjectId: z.uuid().optional(),
  /** The id of the last event of the page before. */
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const verifyTenantSchema = z.strictObject({ tenantId: z.uuid() });
