import { createTranslator } from 'use-intl/core';
import { availableLocales, loadMessages } from './load-messages';

const FALLBACK = 'en';

type Params = Record<string, string | number | Date>;
type Options = { timeZone?: string };
export type Translate = (key: string, params?: Params, options?: Options) => string;

/** Sentences of a namespace for code outside React: workers, phone calls, mails. Dates need their time zone. */
export function translator(locale: string, namespace: string): Translate {
  const language = availableLocales().includes(locale) ? locale : FALLBACK;
  const messages = loadMessages(language);
  return (key, params, { timeZone = 'UTC' } = {}) => {
    const translate = createTranslator({ locale: language, messages, namespace, timeZone });
    return (translate as unknown as (key: string, params?: Params) => string)(key, params);
  };
}
