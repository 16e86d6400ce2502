import twilio from 'twilio';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSigned, webhookUrl } from './webhooks';

const CURRENT = 'a'.repeat(32);
const PREVIOUS = 'b'.repeat(32);
const form = { CallSid: `CA${'0'.repeat(32)}`, From: '+493023125130', To: '+4940669690' };

beforeAll(() => {
  Object.assign(process.env, {
    DEPLOYMENT: 'test',
    APP_ORIGIN: 'http://localhost:3000',
    WEBHOOK_BASE: 'https://desk.example.com',
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    AUTH_SECRET: 's'.repeat(32),
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: CURRENT,
    TWILIO_AUTH_TOKEN_PREVIOUS: PREVIOUS,
    TWILIO_API_KEY_SID: `SK${'0'.repeat(32)}`,
    TWILIO_API_KEY_SECRET: 'k'.repeat(32),
  });
});

const post = (signature: string | undefined, host = 'desk.example.com') =>
  new Request(`http://${host}/api/twilio/voice/inbound?x=1`, {
    method: 'POST',
    headers: { host, ...(signature && { 'x-twilio-signature': signature }) },
  });
const sign = (token: string, url = 'https://desk.example.com/api/twilio/voice/inbound?x=1', fields = form) =>
  twilio.getExpectedTwilioSignature(token, url, fields);

describe('a webhook', () => {
  it('is taken with the current token and, during a rotation, with the one before', () => {
    expect(isSigned(post(sign(CURRENT)), form)).toBe(true);
    expect(isSigned(post(sign(PREVIOUS)), form)).toBe(true);
  });

  it('is judged by the configured public address, not by the Host header', () => {
    expect(isSigned(post(sign(CURRENT), 'evil.example.net'), form)).toBe(true);
    const signedForEvil = sign(CURRENT, 'https://evil.example.net/api/twilio/voice/inbound?x=1');
    expect(isSigned(post(signedForEvil, 'evil.example.net'), form)).toBe(false);
  });

  it.each([
    ['no signature', undefined],
    ['a made-up one', 'bm90IHNpZ25lZA=='],
    ['another token', 'other'],
  ])('is refused with %s', (_what, signature) => {
    const given = signature === 'other' ? sign('c'.repeat(32)) : signature;
    expect(isSigned(post(given), form)).toBe(false);
  });

  it('is refused when a field or the address was changed', () => {
    expect(isSigned(post(sign(CURRENT)), { ...form, From: '+491' })).toBe(false);
    expect(isSigned(post(sign(CURRENT, 'https://desk.example.com/api/twilio/voice/inbound?x=2')), form)).toBe(
      false,
    );
  });

  it('has an address below the configured base, with what it is about', () => {
    expect(webhookUrl('voice/wait', { call: '1' })).toBe(
      'https://desk.example.com/api/twilio/voice/wait?call=1',
    );
  });
});
