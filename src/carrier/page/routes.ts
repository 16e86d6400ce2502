import { readFileSync } from 'node:fs';
import type { Exchange } from '../exchange';
import { KEY_COOKIE, open, pageGuard } from '../http/guards';
import { json, type StreamReply } from '../http/reply';
import { type Handler, routes } from '../http/router';
import { snapshot } from './snapshot';

/** Changes come in bursts; the page is told at most this often. */
const UPDATE_EVERY_MS = 80;

const SCRIPTS = ['page.js', 'dom.js', 'phone-card.js', 'running.js', 'texts.js'];

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of the page, read when it is asked for: there are few of them and few who ask. */
function file(name: string, type: string): Handler {
  return () => ({
    status: 200,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
      'Referrer-Policy': 'no-referrer',
    },
    body: readFileSync(new URL(name, import.meta.url)),
  });
}

const index = file('index.html', 'text/html');

/** The page itself; a key in its address moves into a cookie, so that it does not stay in the history. */
const page: Handler = (exchange, request) => {
  if (!exchange.config.pageKey || !request.query.has('key')) return index(exchange, request);
  const key = encodeURIComponent(exchange.config.pageKey);
  const cookie = `${KEY_COOKIE}=${key}; Path=/; HttpOnly; SameSite=Strict`;
  return { status: 303, headers: { Location: '/', 'Set-Cookie': cookie } };
};

const updates: Handler = (exchange) => updateStream(exchange);

/** The page on which people are telephones. */
export const pageRoutes = [
  ...routes(open, { 'GET /health': () => json({ ok: true }) }),
  ...routes(pageGuard, {
    'GET /': page,
    'GET /page.css': file('page.css', 'text/css'),
    ...Object.fromEntries(SCRIPTS.map((name) => [`GET /${name}`, file(name, 'text/javascript')])),
    'GET /page/events': updates,
  }),
];

function updateStream(exchange: Exchange): StreamReply {
  return {
    open(send) {
      let pending: NodeJS.Timeout | undefined;
      const update = () => {
        pending = undefined;
        send(snapshot(exchange));
      };
      const onChange = () => {
        pending ??= setTimeout(update, UPDATE_EVERY_MS);
      };
      exchange.changes.on('change', onChange);
      update();
      return () => {
        exchange.changes.off('change', onChange);
        clearTimeout(pending);
      };
    },
  };
}
