type TranslationRow = { locale: string; question: string; answer: string };
type EntryRow = {
  id: string;
  externalId: string;
  contractId: string;
  audience: string;
  translations: TranslationRow[];
};

export type FaqView = {
  id: string;
  externalId: string;
  contractId: string;
  audience: string;
  locale: string;
  question: string;
  answer: string;
  /** Every language the entry exists in. */
  locales: string[];
  /** Whether the asked language was missing and another is shown. */
  isFallback: boolean;
};

/** An entry in the asked language, else in the first that exists, marked as a fallback. */
export function faqView(entry: EntryRow, locale: string): FaqView {
  const translation = entry.translations.find((t) => t.locale === locale) ?? entry.translations[0];
  return {
    id: entry.id,
    externalId: entry.externalId,
    contractId: entry.contractId,
    audience: entry.audience,
    locale: translation?.locale ?? locale,
    question: translation?.question ?? entry.externalId,
    answer: translation?.answer ?? '',
    locales: entry.translations.map((t) => t.locale),
    isFallback: translation?.locale !== locale,
  };
}
