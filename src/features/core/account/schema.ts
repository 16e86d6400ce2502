import { z } from 'zod';
import { PASSWORD_MAX } from '@/domain/people/password-rules';

/** Long enough that too long a password is told so by the rule, and no longer. */
const newPassword = z
  .string()
  .min(1)
  .max(PASSWORD_MAX * 8);
const oldPassword = z.string().min(1).max(1024);
const token = z.string().regex(/^[\w-]{43}$/);

export const changePasswordSchema = z.strictObject({ current: oldPassword, password: newPassword });
export const revokeSessionSchema = z.strictObject({ sessionId: z.uuid() });
export const requestResetSchema = z.strictObject({ email: z.email('email').max(254).toLowerCase() });
export const inspectLinkSchema = z.strictObject({ token });
export const setPasswordSchema = z.strictObject({ token, password: newPassword });
export const reauthenticateSchema = z.strictObject({ current: oldPassword });
export const confirmSecondFactorSchema = z.strictObject({
  pending: z.string().min(1).max(400),
  code: z.string().trim().min(1).max(20),
});
export const nothingSchema = z.strictObject({});
