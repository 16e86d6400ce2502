import { z } from 'zod';

export const credentialsSchema = z.strictObject({
  email: z.string().trim().toLowerCase().max(254),
  password: z.string().min(1).max(1024),
  /** The second factor: six digits, or a recovery code. */
  code: z.string().trim().max(40).optional(),
});

export const setLanguageSchema = z.strictObject({ locale: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/) });
