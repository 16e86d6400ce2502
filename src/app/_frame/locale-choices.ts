import { availableLocales } from '@/i18n/load-messages';

const languageName = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** Every language there are messages for, each by its own name. */
export const localeChoices = () => availableLocales().map((code) => ({ code, label: languageName(code) }));
