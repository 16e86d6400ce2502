import { afterEach, describe, expect, it } from 'vitest';
import { readEvents } from '../../testing/carrier-api';
import { LINE, type Stand, setUp } from '../testing/stand';

const KEY = 'a-key-for-the-carrier-page';

let stand: Stand;
afterEach(() => stand.stop());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(stand.baseUrl + path, { headers, redirect: 'manual' });
}

describe('the page', () => {
  it('loads with every file it names, under a policy that allows no inline script', async () => {
    stand = await setUp();
    const answer = await get('/');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    const html = await answer.text();
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
    for (const path of ['/page.css', '/page.js', '/dom.js', '/phone-card.js', '/running.js', '/texts.js']) {
      expect((await get(path)).status, path).toBe(200);
    }
    expect(await (await get('/health')).json()).toEqual({ ok: true });
  });

  it('is told what rings and what is said', async () => {
    stand = await setUp();
    await stand.line('<Say>Welcome</Say><Pause length="20"/>');
    const caller = stand.phones.take('+4935199001');
    await caller.dial(LINE);
    await caller.hears(/Welcome/);
    const { value } = await readEvents(await get('/page/events')).next();
    expect(value).toMatchObject({
      lines: [{ number: LINE }],
      phones: [{ number: '+4935199001', call: { status: 'in-progress' } }],
      calls: [{ to: LINE, status: 'in-progress' }],
    });
  });

  it('opens only with the key where there is one, and keeps it in a cookie', async () => {
    stand = await setUp({ pageKey: KEY });
    expect((await get('/')).status).toBe(401);
    expect((await get('/phones')).status).toBe(401);
    expect((await get('/control/calls', { 'X-Carrier-Key': KEY })).status).toBe(200);
    const entered = await get(`/?key=${KEY}`);
    expect(entered.status).toBe(303);
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await get('/', { Cookie: cookie })).status).toBe(200);
  });

  it('refuses requests from pages of other sites', async () => {
    stand = await setUp();
    const answer = await fetch(`${stand.baseUrl}/phones/+4935199001/dial`, {
      method: 'POST',
      headers: { Origin: 'http://evil.test', 'Content-Type': 'application/json' },
      body: JSON.stringify({ to: LINE }),
    });
    expect(answer.status).toBe(403);
  });
});
