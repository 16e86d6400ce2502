import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';

const good = {
  APP_ORIGIN: 'http://localhost:3000',
  DATABASE_URL: 'postgres://app@127.0.0.1/db',
  AUTH_SECRET: 's'.repeat(32),
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 't'.repeat(32),
  TWILIO_API_KEY_SID: `SK${'0'.repeat(32)}`,
  TWILIO_API_KEY_SECRET: 'k'.repeat(32),
  AUDIT_SIGNING_KEY: undefined,
};

describe('the environment', () => {
  it('keeps a demo, whose passwords are public, on this machine', () => {
    expect(parseEnv({ ...good, DEPLOYMENT: 'demo' }).HOST).toBe('127.0.0.1');
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['APP_ORIGIN', 'desk.example.com'],
    ['DATABASE_URL', 'mysql://x'],
    ['AUTH_SECRET', 'short'],
    ['DATA_KEY', 'dG9vIHNob3J0'],
    ['SMTP_URL', 'https://mail.example.com'],
    ['TWILIO_ACCOUNT_SID', 'AC1'],
    ['LOG_LEVEL', 'loud'],
  ])('names %s when it is %s', (name, value) => {
    expect(() => parseEnv({ ...good, DEPLOYMENT: 'demo', [name]: value })).toThrow(
      new RegExp(`${name} is not valid`),
    );
  });

  it.each(['APP_ORIGIN', 'DATABASE_URL', 'AUTH_SECRET', 'DATA_KEY'])(
    'names %s when it is missing',
    (name) => {
      expect(() => parseEnv({ ...good, DEPLOYMENT: 'demo', [name]: undefined })).toThrow(
        `${name} is missing`,
      );
    },
  );
});
