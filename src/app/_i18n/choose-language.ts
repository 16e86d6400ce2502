'use server';

import { cookies } from 'next/headers';
import { currentActor, setLanguage } from '@/features/core/session/api';
import { availableLocales } from '@/i18n/load-messages';
import { LOCALE_COOKIE } from '@/i18n/locale';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Remembers the chosen language: with the account of whoever is signed in, so that it follows them and nobody else;
 * in this browser for the sign-in page. A language without messages is ignored.
 */
export async function chooseLanguage(locale: string): Promise<void> {
  if (!availableLocales().includes(locale)) return;
  const actor = await currentActor();
  if (actor) await setLanguage(actor, { locale });
  else
    (await cookies()).set(LOCALE_COOKIE, locale, { maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true });
}
