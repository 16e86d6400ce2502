import { describe, expect, it } from 'vitest';
import { readConfig } from './config';
import { ACCOUNT_SID, API_KEY_SECRET, API_KEY_SID, AUTH_TOKEN } from './testing/application';

const GOOD = {
  CARRIER_PORT: '4010',
  CARRIER_ACCOUNT_SID: ACCOUNT_SID,
  CARRIER_AUTH_TOKEN: AUTH_TOKEN,
  CARRIER_API_KEY_SID: API_KEY_SID,
  CARRIER_API_KEY_SECRET: API_KEY_SECRET,
};

describe('readConfig', () => {
  it('fills in what need not be said', () => {
    expect(readConfig(GOOD)).toMatchObject({
      port: 4010,
      host: '127.0.0.1',
      speechMsPerChar: 40,
      timeScale: 1,
    });
  });

  it.each([
    [{ CARRIER_PORT: 'x' }, /CARRIER_PORT/],
    [{ CARRIER_ACCOUNT_SID: 'AC1' }, /CARRIER_ACCOUNT_SID/],
    [{ CARRIER_AUTH_TOKEN: '' }, /CARRIER_AUTH_TOKEN/],
    [{ CARRIER_PHONEBOOK: 'README.md' }, /CARRIER_PHONEBOOK/],
    [{ CARRIER_HOST: '0.0.0.0' }, /CARRIER_PAGE_KEY/],
  ])('refuses %j with a sentence that names it', (changes, message) => {
    expect(() => readConfig({ ...GOOD, ...changes })).toThrow(message);
  });

  it('takes a phone book that is not there (yet) for an empty one', () => {
    const { phonebook } = readConfig({ ...GOOD, CARRIER_PHONEBOOK: '/nowhere.json' });
    expect(phonebook).toEqual({ lines: [], phones: [] });
  });
});
