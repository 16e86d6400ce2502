import { z } from 'zod';
import { formatInstant, parseInstant } from '@/domain/time/instant';
import { decodeCursor } from '@/infra/db/keyset';

const dateTime = { format: 'date-time' } as const;

/** A date and time with any offset, as an instant (ms). */
export const instantSchema = z
  .string()
  .meta(dateTime)
  .transform((text, context) => {
    const at = parseInstant(text);
    if (at !== undefined) return at;
    context.addIssue({ code: 'custom', message: 'instant' });
    return z.NEVER;
  });

/** A time as the API answers it: UTC with "Z", whole seconds. Takes any ISO form our views have. */
export const timeAnswer = z
  .string()
  .overwrite((text) => formatInstant(Date.parse(text)))
  .meta(dateTime);

/** Who or what a path names. */
export const byId = z.strictObject({ id: z.uuid() });

const cursor = z
  .string()
  .max(200)
  .refine((text) => decodeCursor(text) !== undefined, { error: 'cursor' });

/** The query of every list. */
export const pageQuery = {
  cursor: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

/** The answer of every list. */
export const pageAnswer = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
