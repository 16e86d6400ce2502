import { useLocale } from 'next-intl';

/** The name of a language in the reader's own: `de` as "Deutsch" or "German". */
export function useLanguageName(): (language: string) => string {
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return (language) => names.of(language) ?? language;
}
