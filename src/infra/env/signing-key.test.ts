import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseEnv } from './env';
import { areVerifyKeys, isSigningKey, signingKeyOf, verifyKeysOf } from './signing-key';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const base64 = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const publicBase64 = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

describe('the signing key', () => {
  it.each([pem, pem.replaceAll('\n', '\\n'), base64])('is read in each form', (text) => {
    expect(signingKeyOf(text).equals(privateKey)).toBe(true);
  });

  it.each([
    '',
    'secret',
    publicBase64,
    generateKeyPairSync('ed448').privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ])('is none: %s', (text) => {
    expect(isSigningKey(String(text))).toBe(false);
  });
});

describe('the keys of earlier seals', () => {
  it('may be any number in any form', () => {
    const text = `${publicBase64}, ${publicPem}\n${publicBase64}`;
    expect(verifyKeysOf(text).map((key) => key.equals(publicKey))).toEqual([true, true, true]);
    expect(verifyKeysOf('')).toEqual([]);
  });

  it('are public ones', () => {
    expect(areVerifyKeys('nonsense')).toBe(false);
    expect(areVerifyKeys(base64)).toBe(false);
  });
});

describe('a production', () => {
  const given = {
    DEPLOYMENT: 'production',
    APP_ORIGIN: 'https://desk.example.com',
    DATABASE_URL: 'postgres://app@127.0.0.1/db',
    AUTH_SECRET: 's'.repeat(32),
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: 't'.repeat(32),
    TWILIO_API_KEY_SID: `SK${'0'.repeat(32)}`,
    TWILIO_API_KEY_SECRET: 'k'.repeat(32),
  };

  it('does not start without its signing key and a place for its seals', () => {
    expect(() => parseEnv(given)).toThrow(/AUDIT_SIGNING_KEY is missing; AUDIT_EXPORT_DIR is missing/);
    expect(() => parseEnv({ ...given, AUDIT_SIGNING_KEY: 'x' })).toThrow(/AUDIT_SIGNING_KEY is not valid/);
    const whole = { ...given, AUDIT_SIGNING_KEY: base64, AUDIT_EXPORT_DIR: '/seals' };
    expect(parseEnv(whole).AUDIT_EXPORT_DIR).toBe('/seals');
  });

  it('is told from a demo and a test, which need neither', () => {
    expect(() => parseEnv({ ...given, DEPLOYMENT: 'demo' })).not.toThrow();
  });
});
