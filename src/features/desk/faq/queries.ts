import type { Actor } from '@/domain/people/actor';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { faqAccess } from './access';
import { type FaqView, faqView } from './views';

const PUBLISHED = 'published';
const translations = { translations: { orderBy: { locale: 'asc' } } } as const;

type Hit = { subject_id: string; locale: string; score: number };
export type FaqHit = FaqView & { score: number };

type Search = { q: string; locale: string; contractId?: string | undefined; limit?: number | undefined };

/** The best score of each entry; a hit in the asked language weighs more. */
function bestScores(hits: Hit[], locale: string): Map<string, number> {
  const best = new Map<string, number>();
  for (const hit of hits) {
    const score = hit.locale === locale ? hit.score * 2 : hit.score;
    best.set(hit.subject_id, Math.max(score, best.get(hit.subject_id) ?? 0));
  }
  return best;
}

/** Published entries that answer the words, one hit an entry, the asked language first. */
export async function searchFaq(
  actor: Actor,
  { q, locale, contractId, limit = 8 }: Search,
): Promise<FaqHit[]> {
  return inTenants(actor, async (tx) => {
    const hits = await tx.$queryRaw<Hit[]>`
      SELECT * FROM search_documents('faq', ${q}, ${contractId ?? null}::uuid, ${limit * 4}::int)`;
    const scores = bestScores(hits, locale);
    const entries = await tx.faqEntry.findMany({
      where: { id: { in: [...scores.keys()] }, state: PUBLISHED },
      include: translations,
    });
    return entries
      .filter((entry) => faqAccess.view(actor, entry))
      .map((entry) => ({ ...faqView(entry, locale), score: scores.get(entry.id) ?? 0 }))
      .sort((a, b) => Number(a.isFallback) - Number(b.isFallback) || b.score - a.score)
      .slice(0, limit);
  });
}

type Listing = { locale: string; contractId?: string | undefined; limit?: number };

/** Published entries by their id in the client's list. */
export async function listFaq(
  actor: Actor,
  { locale, contractId, limit = 100 }: Listing,
): Promise<FaqView[]> {
  return inTenants(actor, async (tx) => {
    const entries = await tx.faqEntry.findMany({
      where: { state: PUBLISHED, ...(contractId && { contractId }) },
      include: translations,
      orderBy: [{ externalId: 'asc' }, { id: 'asc' }],
      take: limit,
    });
    return entries.filter((entry) => faqAccess.view(actor, entry)).map((entry) => faqView(entry, locale));
  });
}

/** One published entry inside a use case; undefined when unknown or foreign. */
export async function findFaqEntry(
  tx: Tx,
  actor: Actor,
  id: string,
  locale: string,
): Promise<FaqView | undefined> {
  const entry = await tx.faqEntry.findUnique({ where: { id }, include: translations });
  return entry && faqAccess.view(actor, entry) ? faqView(entry, locale) : undefined;
}
