'use server';

import { cookies } from 'next/headers';
import { availableLocales } from './load-messages';
import { LOCALE_COOKIE } from './locale';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Remembers the language chosen in this browser; one without messages is ignored. */
export async function chooseLanguage(locale: string): Promise<void> {
  if (!availableLocales().includes(locale)) return;
  (await cookies()).set(LOCALE_COOKIE, locale, { maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true });
}
