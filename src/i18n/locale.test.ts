import { describe, expect, it } from 'vitest';
import { chooseLocale } from './locale';

describe('the language of a page', () => {
  it.each([
    ['en', 'de', 'de', 'de'],
    ['en', undefined, 'de', 'en'],
    [undefined, 'en', 'de', 'en'],
    [undefined, undefined, 'en-GB,en;q=0.9,de;q=0.8', 'en'],
    [undefined, undefined, 'tlh,de-AT;q=0.7', 'de'],
    [undefined, undefined, null, 'de'],
    ['../../etc', 'tlh', 'en', 'en'],
  ])('cookie %s, account %s, browser %s: %s', (cookie, account, header, locale) => {
    expect(chooseLocale({ cookie, account, header })).toBe(locale);
  });
});
