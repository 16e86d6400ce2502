import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '@/infra/env/env';
import { metricsText } from './metrics';
import { readiness } from './readiness';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
/** What a proxy adds: behind one on this machine, everybody would come from the loopback. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip'];

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether whoever asks may read the metrics: by token, or without one from this very machine. */
export function mayReadMetrics(request: IncomingMessage, token: string | undefined): boolean {
  if (token) return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${token}`));
  const direct = FORWARDED.every((name) => request.headers[name] === undefined);
  return direct && LOOPBACK.test(request.socket.remoteAddress ?? '');
}

async function answerMetrics(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!mayReadMetrics(request, env().METRICS_TOKEN)) {
    response.writeHead(403, { 'content-type': 'text/plain' });
    response.end('Metrics are read from this machine, or with METRICS_TOKEN as a bearer token.\n');
    return;
  }
  const { type, text } = await metricsText();
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

async function answerReady(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  const state = await readiness();
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  response.writeHead(state.ready ? 200 : 503, headers).end(JSON.stringify(state));
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const answers = new Map<string, Answer>([
  ['/metrics', answerMetrics],
  ['/api/ready', answerReady],
]);

/**
 * What whoever runs the product asks of a process, web and worker alike.
 * @returns nothing when the request is none of these
 */
export function operationsAnswer(request: IncomingMessage): Answer | undefined {
  return request.method === 'GET' ? answers.get(request.url?.split('?')[0] ?? '') : undefined;
}
