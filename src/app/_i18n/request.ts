import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { currentActor } from '@/features/core/session/api';
import { formats } from '@/i18n/formats';
import { loadMessages } from '@/i18n/load-messages';
import { chooseLocale, LOCALE_COOKIE } from '@/i18n/locale';

const DEFAULT_TIME_ZONE = 'Europe/Berlin';

/** Language and time zone of a request: two properties of the account, neither guessed from the other. */
export default getRequestConfig(async ({ locale: asked }) => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  // Error pages need sentences also while the database cannot be asked.
  const actor = await currentActor().catch(() => undefined);
  const locale = chooseLocale({
    cookie: jar.get(LOCALE_COOKIE)?.value,
    account: asked ?? actor?.locale,
    header: head.get('accept-language'),
  });
  const timeZone = actor?.timeZone ?? DEFAULT_TIME_ZONE;
  return { locale, timeZone, formats, messages: loadMessages(locale) };
});
