import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { env } from '@/infra/env/env';
import { log, withRequestId } from '@/infra/log/log';
import { ADDRESS_HEADER, clientAddress } from '@/infra/next/client-address';
import { operationsAnswer } from './door';
import { requestAnswered } from './metrics';
import { routeGroup } from './route-group';

const REQUEST_ID = /^[\w-]{8,64}$/;

/** The id an edge in front gave the request, or a new one. */
function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : randomUUID();
}

/** Counts and times the request once it is answered. The path goes into no label and no line: there are ids in it. */
function measure({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void {
  const since = performance.now();
  const group = routeGroup(url);
  response.once('close', () => {
    const ms = performance.now() - since;
    requestAnswered(group, method, response.statusCode, ms);
    log.debug({ method, group, status: response.statusCode, ms: Math.round(ms) }, 'answered');
  });
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Where a request comes in: it gets its id, is measured, and what it logs from here on carries the id. */
export function edge(handle: Handle): RequestListener {
  return (request, response) => {
    const requestId = requestIdOf(request.headers['x-request-id']);
    request.headers['x-request-id'] = requestId;
    response.setHeader('x-request-id', requestId);
    const { 'x-forwarded-for': forwarded } = request.headers;
    const address = clientAddress(forwarded, request.socket.remoteAddress, env().TRUST_PROXY);
    request.headers[ADDRESS_HEADER] = address;
    withRequestId(requestId, () => {
      measure(request, response);
      const answer = operationsAnswer(request) ?? handle;
      answer(request, response).catch((error) => {
        log.error({ err: error }, 'request failed');
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      });
    });
  };
}
