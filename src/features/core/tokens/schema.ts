import { z } from 'zod';
import { type Scope, scopes } from '@/domain/people/scopes';

export const LONGEST_DAYS = 365;
export const USUAL_DAYS = 90;

export const createTokenSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  scopes: z
    .array(z.enum(scopes as [Scope, ...Scope[]]))
    .min(1)
    .max(scopes.length),
  days: z.coerce.number().int().min(1).max(LONGEST_DAYS).default(USUAL_DAYS),
});

/** A token for a program of the company's, not of a person's. */
export const createServiceTokenSchema = createTokenSchema.extend({ tenantId: z.uuid() });

export const revokeTokenSchema = z.strictObject({ tokenId: z.uuid() });
