import twilio from 'twilio';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEvents } from '../../testing/carrier-api';
import { ACCOUNT_SID, API_KEY_SECRET, API_KEY_SID } from '../testing/application';
import { LINE, type Stand, setUp } from '../testing/stand';
import type { ClientMessage } from './messages';

const APP_ORIGIN = 'http://app.test';
const { AccessToken } = twilio.jwt;

let stand: Stand;
beforeEach(async () => {
  stand = await setUp({ appOrigin: APP_ORIGIN });
  await stand.line('<Hangup/>');
});
afterEach(() => stand.stop());

function tokenFor(identity: string, secret = API_KEY_SECRET, incomingAllow = true): string {
  const token = new AccessToken(ACCOUNT_SID, API_KEY_SID, secret, { identity, ttl: 60 });
  token.addGrant(new AccessToken.VoiceGrant({ incomingAllow }));
  return token.toJwt();
}

function request(path: string, token: string, body?: unknown): Promise<Response> {
  return fetch(`${stand.baseUrl}/client${path}`, {
    method: path === '/events' ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Origin: APP_ORIGIN },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

/** A browser with its channel open. */
async function browser(identity: string) {
  const token = tokenFor(identity);
  const response = await request('/events', token);
  const messages = readEvents(response);
  return {
    async next<T extends ClientMessage['type']>(type: T): Promise<Extract<ClientMessage, { type: T }>> {
      for (;;) {
        const { value, done } = await messages.next();
        if (done) throw new Error(`the channel closed before ${type}`);
        const message = value as ClientMessage;
        if (message.type === type) return message as Extract<ClientMessage, { type: T }>;
      }
    },
    act: (callSid: string, action: string, body?: unknown) =>
      request(`/calls/${callSid}/${action}`, token, body),
    close: () => messages.return(undefined),
  };
}

function call(to: string) {
  return stand.client.calls.create({
    to,
    from: LINE,
    twiml: '<Response><Gather numDigits="1"><Say>Hello agent</Say></Gather></Response>',
  });
}

describe('the softphone channel', () => {
  it('rings, is answered, hears and hangs up', async () => {
    const anna = await browser('anna');
    expect(await anna.next('registered')).toMatchObject({ identity: 'anna', calls: [] });
    const { sid } = await call('client:anna?ticket=T-1');
    expect(await anna.next('incoming')).toMatchObject({
      callSid: sid,
      from: LINE,
      parameters: { ticket: 'T-1' },
    });
    expect((await anna.act(sid, 'accept')).status).toBe(204);
    await anna.next('connected');
    expect((await anna.next('said')).text).toBe('Hello agent');
    await anna.act(sid, 'mute', { muted: true });
    expect(await anna.next('muted')).toMatchObject({ muted: true, by: 'client' });
    await anna.act(sid, 'hangup');
    expect((await anna.next('ended')).status).toBe('completed');
    expect((await stand.client.calls(sid).fetch()).to).toBe('client:anna');
  });

  it('survives a reload of the page: the new channel is told of the running call', async () => {
    const before = await browser('anna');
    const { sid } = await call('client:anna');
    await before.next('incoming');
    await before.act(sid, 'accept');
    await before.next('said');
    await before.close();
    const after = await browser('anna');
    expect((await after.next('registered')).calls).toMatchObject([{ callSid: sid, state: 'connected' }]);
    expect((await stand.client.calls(sid).fetch()).status).toBe('in-progress');
  });

  it('is not reached when nobody is connected', async () => {
    const { sid } = await call('client:nobody');
    await stand.phones.idle();
    await expect.poll(async () => (await stand.client.calls(sid).fetch()).status).toBe('no-answer');
  });

  it('can be taken by a test instead', async () => {
    const agent = stand.phones.take('client:bert');
    await agent.dial('+4900').catch(() => undefined);
    await agent.ended();
    await call('client:bert');
    await agent.rings();
    await agent.answer();
    await agent.hears(/Hello agent/);
  });

  it.each([
    ['a forged signature', () => tokenFor('anna', 'another-secret-that-is-long')],
    ['no grant for incoming calls', () => tokenFor('anna', API_KEY_SECRET, false)],
    ['another algorithm', () => unsigned(tokenFor('anna'))],
    ['nonsense', () => 'a.b.c'],
  ])('refuses a token with %s', async (_what, token) => {
    expect((await request('/events', token())).status).toBe(401);
  });

  it("lets only the application's pages read its answers", async () => {
    const allowed = await request('/calls/CA1/accept', tokenFor('anna'));
    expect(allowed.status).toBe(404);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(APP_ORIGIN);
    const foreign = await fetch(`${stand.baseUrl}/client/events`, {
      headers: { Origin: 'http://evil.test' },
    });
    expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  });
});

function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  return `${header}.${token.split('.')[1]}.`;
}
