import { z } from 'zod';

export const faqSearchSchema = z.strictObject({
  q: z.string().trim().min(1).max(200),
  locale: z.string().min(2).max(10),
  contractId: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(50).optional(),
});
