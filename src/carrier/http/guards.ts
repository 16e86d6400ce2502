import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { HttpProblem, type HttpRequest } from './reply';
import type { Guard } from './router';

export const KEY_COOKIE = 'carrier_key';
const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Everybody may. */
export const open: Guard = () => undefined;

/** The page, the phones and the controls: with the key where there is one, else from this machine only. */
export const pageGuard: Guard = (exchange, request) => {
  const { pageKey } = exchange.config;
  if (pageKey) {
    if (!sameText(givenKey(request), pageKey))
      throw new HttpProblem(401, 'The key of the page is missing or wrong.');
  } else if (!LOOPBACK_HOST.test(request.raw.headers.host ?? '')) {
    // Otherwise any web site could reach this server under a name of its own (DNS rebinding).
    throw new HttpProblem(403, 'Without a key, the carrier can be used from this machine only.');
  }
  refuseForeignPages(request.raw);
};

/** Compares secrets in constant time. */
export function sameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function givenKey(request: HttpRequest): string {
  const header = request.raw.headers['x-carrier-key'];
  if (typeof header === 'string') return header;
  const cookie = new RegExp(`(?:^|;\\s*)${KEY_COOKIE}=([^;]+)`).exec(request.raw.headers.cookie ?? '');
  return cookie?.[1] ? decodeURIComponent(cookie[1]) : (request.query.get('key') ?? '');
}

/** A page of another site must not make telephones ring here. */
function refuseForeignPages(raw: IncomingMessage): void {
  const { origin, host } = raw.headers;
  if (!origin || raw.method === 'GET') return;
  if (!URL.canParse(origin) || new URL(origin).host !== host)
    throw new HttpProblem(403, 'Requests from other sites are refused.');
}
