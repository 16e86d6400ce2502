import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Exchange } from '../exchange';
import { TwilioError } from '../rest/errors';
import { crossOriginHeaders } from './cors';
import { readRequest } from './read';
import { HttpProblem, json, type PlainReply, type Reply, type StreamReply } from './reply';
import { findRoute, type Route } from './router';

const HEARTBEAT_MS = 15_000;

/** The carrier's HTTP server over a table of routes. */
export function httpServer(exchange: Exchange, table: readonly Route[]): Server {
  return createServer((raw, response) => {
    void handle(exchange, table, raw, response).catch((error: unknown) => {
      exchange.log.error({ error: String(error) }, 'request failed');
      response.destroy();
    });
  });
}

async function handle(
  exchange: Exchange,
  table: readonly Route[],
  raw: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (raw.url ?? '/').split('?')[0] ?? '/';
  const { route, params, knowsPath, crossOrigin } = findRoute(table, raw.method ?? 'GET', path);
  const cors = crossOrigin ? crossOriginHeaders(exchange.config, raw) : {};
  if (raw.method === 'OPTIONS' && crossOrigin) return write(response, { status: 204, headers: cors });
  const reply = route
    ? await run(exchange, route, raw, params)
    : json({ error: knowsPath ? 'Method not allowed.' : 'Not found.' }, knowsPath ? 405 : 404);
  const withCors = { ...reply, headers: { ...cors, ...reply.headers } };
  if ('open' in withCors) stream(response, withCors);
  else write(response, withCors);
}

async function run(
  exchange: Exchange,
  route: Route,
  raw: IncomingMessage,
  params: Record<string, string>,
): Promise<Reply> {
  try {
    const request = { ...(await readRequest(raw)), params };
    route.guard(exchange, request);
    return await route.handler(exchange, request);
  } catch (error) {
    return errorReply(exchange, error);
  }
}

function errorReply(exchange: Exchange, error: unknown): PlainReply {
  if (error instanceof TwilioError) return error.reply();
  if (error instanceof HttpProblem) return json({ error: error.message }, error.status);
  if (error instanceof z.ZodError) {
    const issue = error.issues[0];
    return json({ error: `${issue?.path.join('.') || 'The body'}: ${issue?.message}` }, 400);
  }
  exchange.log.error({ error: String(error), stack: (error as Error).stack }, 'unexpected error');
  return json({ error: 'The carrier made a mistake; its log says which.' }, 500);
}

function write(response: ServerResponse, reply: PlainReply): void {
  const isJson = reply.json !== undefined;
  const body = isJson ? JSON.stringify(reply.json) : (reply.body ?? '');
  response.writeHead(reply.status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(isJson ? { 'Content-Type': 'application/json; charset=utf-8' } : {}),
    ...reply.headers,
  });
  response.end(body);
}

function stream(response: ServerResponse, reply: StreamReply): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
    ...reply.headers,
  });
  response.flushHeaders();
  const close = reply.open((data, id) => {
    response.write(`${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
  });
  const beat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(beat);
    close();
  });
}
