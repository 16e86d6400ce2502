import { z } from 'zod';
import { toE164 } from '@/domain/people/phone-number';

/** A phone number in any spelling, as E.164. */
export const phoneNumberSchema = z
  .string()
  .max(60)
  .transform((spelling, context) => {
    const number = toE164(spelling);
    if (number) return number;
    context.addIssue({ code: 'custom', message: 'phoneNumber' });
    return z.NEVER;
  });

export const newCallerSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  company: z.string().trim().min(1).max(120),
  role: z.string().trim().max(80).default(''),
  email: z.union([z.literal('').transform(() => null), z.email().max(254)]).nullish(),
  phone: phoneNumberSchema,
  locale: z.string().min(2).max(10).default('de'),
});

export type NewCaller = z.output<typeof newCallerSchema>;
