import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { currentActor } from '@/features/core/session/api';
import { formats } from './formats';
import { loadMessages } from './load-messages';
import { chooseLocale, LOCALE_COOKIE } from './locale';

const DEFAULT_TIME_ZONE = 'Europe/Berlin';

/** Language and time zone of a request: two properties of the account, neither guessed from the other. */
export default getRequestConfig(async ({ locale: asked }) => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  // Error pages need sentences also while the database cannot be asked.
  const actor = await currentActor().catch(() => undefined);
  const locale = chooseLocale({
    cookie: asked ?? jar.get(LOCALE_COOKIE)?.value,
    account: actor?.locale,
    header: head.get('accept-language'),
  });
  const timeZone = actor?.timeZone ?? DEFAULT_TIME_ZONE;
  return { locale, timeZone, formats, messages: loadMessages(locale) };
});
