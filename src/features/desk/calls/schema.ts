import { z } from 'zod';
import { newCallerSchema } from '@/features/desk/callers/api';

const callId = z.uuid();

export const callIdSchema = z.strictObject({ callId });
export const saveNoteSchema = z.strictObject({ callId, note: z.string().max(20_000) });
export const setCallerSchema = z.strictObject({ callId, callerId: z.uuid() });
export const recordCallerSchema = newCallerSchema.extend({ callId });

/** How a call ended for the caller. A ticket is linked when it is opened, so it is no choice here. */
export const outcomes = ['answered', 'faq', 'ticket', 'misdirected', 'dropped'] as const;
export type Outcome = (typeof outcomes)[number];

export const documentCallSchema = z
  .strictObject({
    callId,
    outcome: z.enum(outcomes),
    note: z.string().trim().max(20_000),
    faqEntryId: z.uuid().nullish(),
  })
  .refine((input) => input.outcome !== 'faq' || input.faqEntryId, {
    path: ['faqEntryId'],
    message: 'faqEntryMissing',
  });

export const listCallsSchema = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** Only the calls the asking agent took. */
  mine: z.stringbool().or(z.boolean()).default(false),
});

/** What Twilio posts when a call comes in. */
export const inboundSchema = z.object({
  CallSid: z.string().regex(/^CA[0-9a-f]{32}$/),
  From: z.string(),
  To: z.string(),
});

/** What we put into a webhook's address: which call it is about. */
export const callRefSchema = z.object({ call: z.uuid(), tenant: z.uuid(), operator: z.uuid() });
export type CallRef = z.output<typeof callRefSchema>;
