import type { IncomingMessage } from 'node:http';
import { HttpProblem, type HttpRequest } from './reply';

const LARGEST_BODY = 1_000_000;

/** Reads a request to its end. */
export async function readRequest(raw: IncomingMessage): Promise<HttpRequest> {
  const url = new URL(raw.url ?? '/', 'http://carrier');
  const text = await readBody(raw);
  const type = raw.headers['content-type'] ?? '';
  return {
    method: raw.method ?? 'GET',
    path: url.pathname,
    params: {},
    query: url.searchParams,
    form: new URLSearchParams(type.startsWith('application/x-www-form-urlencoded') ? text : ''),
    json: type.startsWith('application/json') && text !== '' ? parseJson(text) : undefined,
    raw,
  };
}

async function readBody(raw: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new HttpProblem(413, 'The body is larger than 1 MB.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem(400, 'The body is not valid JSON.');
  }
}
