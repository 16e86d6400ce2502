import { availableLocales } from './load-messages';

export const LOCALE_COOKIE = 'locale';
const DEFAULT = 'de';

/** The languages of an Accept-Language header, best first. */
const accepted = (header: string | null): string[] =>
  (header ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim().slice(0, 2).toLowerCase() ?? '')
    .filter(Boolean);

/** The first wish there are messages for: the account's, then the one chosen on the sign-in page, then the browser's. */
export function chooseLocale(wishes: {
  cookie: string | undefined;
  account: string | undefined;
  header: string | null;
}): string {
  const available = availableLocales();
  const order = [wishes.account, wishes.cookie, ...accepted(wishes.header)];
  return order.find((locale) => locale && available.includes(locale)) ?? DEFAULT;
}
