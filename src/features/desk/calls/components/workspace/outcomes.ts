import type { CallView } from '@/features/desk/calls/api';

/** How a call can end for the caller, in the order of the keys 1 to 5. */
export const outcomes = ['answered', 'faq', 'ticket', 'misdirected', 'dropped'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the agent has decided about a call so far. */
export type OutcomeDraft = { outcome: Outcome | null; faq: { id: string; question: string } | null };

export const noOutcome: OutcomeDraft = { outcome: null, faq: null };

export type Missing = 'outcome' | 'faqEntry' | 'ticket';

/** What still has to be there before the call can be documented; undefined when nothing. */
export function missingFor(
  { outcome, faq }: OutcomeDraft,
  call: Pick<CallView, 'ticket'>,
): Missing | undefined {
  if (!outcome) return 'outcome';
  if (outcome === 'faq' && !faq) return 'faqEntry';
  return outcome === 'ticket' && !call.ticket ? 'ticket' : undefined;
}
