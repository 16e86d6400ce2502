import { expect, it } from 'vitest';
import { missingFor, noOutcome, type OutcomeDraft } from './outcomes';

const faq = { id: 'f1', question: 'How?' };
const ticket = { id: 't1', reference: 'N-1' };

it.each<[string, OutcomeDraft, typeof ticket | null, string | undefined]>([
  ['nothing chosen', noOutcome, null, 'outcome'],
  ['answered', { outcome: 'answered', faq: null }, null, undefined],
  ['FAQ without an entry', { outcome: 'faq', faq: null }, null, 'faqEntry'],
  ['FAQ with its entry', { outcome: 'faq', faq }, null, undefined],
  ['ticket not yet opened', { outcome: 'ticket', faq: null }, null, 'ticket'],
  ['ticket opened', { outcome: 'ticket', faq: null }, ticket, undefined],
])('%s', (_name, draft, opened, missing) => {
  expect(missingFor(draft, { ticket: opened })).toBe(missing);
});
