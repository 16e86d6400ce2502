import { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { contractFor } from '@/features/desk/contracts/api';
import { operation } from '@/infra/api/operation';
import { inTenants } from '@/infra/db/in-tenants';
import { searchFaq } from './queries';
import { faqSearchSchema } from './schema';

const searchQuery = faqSearchSchema.extend({ locale: faqSearchSchema.shape.locale.optional() });

const hitAnswer = z.object({
  id: z.uuid(),
  externalId: z.string(),
  locale: z.string(),
  question: z.string(),
  score: z.number(),
});

async function search(actor: PersonActor, { locale, ...rest }: z.output<typeof searchQuery>) {
  const { contractId } = rest;
  if (contractId) await inTenants(actor, (tx) => contractFor(tx, actor, contractId));
  return { items: await searchFaq(actor, { ...rest, locale: locale ?? actor.locale }) };
}

/** What the API can do with the FAQ. */
export const faqOperations = [
  operation({
    id: 'faqSearch',
    method: 'GET',
    path: '/faq/search',
    scope: 'faq:read',
    query: searchQuery,
    answer: z.object({ items: z.array(hitAnswer) }),
    run: (actor, { query }) => search(actor, query),
  }),
];
