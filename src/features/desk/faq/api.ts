export { type FaqHit, findFaqEntry, listFaq, searchFaq } from './queries';
export { faqSearchSchema } from './schema';
export type { FaqView } from './views';
