import type { Call } from '../calls/call';
import { callParams } from '../calls/params';
import type { Exchange } from '../exchange';
import type { HttpMethod, WebhookAnswer } from '../webhooks/request';
import { element, parseTwiml, TwimlFailure, type TwimlNode } from './parse';

/** A document that is ready to be played, and the address that relative addresses in it start from. */
export interface TwimlDocument {
  verbs: readonly TwimlNode[];
  url?: string;
  method: HttpMethod;
}

/** Where a document comes from; it is asked for when it is needed. */
export type TwimlSource = (exchange: Exchange, call: Call, signal: AbortSignal) => Promise<TwimlDocument>;

interface Address {
  url: string;
  method: HttpMethod;
}

/** Verbs that are known already. */
export function inlineSource(verbs: readonly TwimlNode[]): TwimlSource {
  return async () => ({ verbs, method: 'POST' });
}

/** A document given as text, as in the Twiml parameter of the REST API. */
export function textSource(twiml: string): TwimlSource {
  return async () => ({ verbs: parseTwiml(twiml), method: 'POST' });
}

/** A document that the application answers with; when it fails, the fallback is asked once. */
export function urlSource(
  url: string,
  method: HttpMethod,
  params: Record<string, string> = {},
  fallback?: Address,
): TwimlSource {
  return async (exchange, call, signal) => {
    try {
      return await request(exchange, call, { url, method }, params, signal);
    } catch (error) {
      if (signal.aborted || !fallback || !(error instanceof TwimlFailure)) throw error;
      call.note(error.code, error.message);
      const trouble = { ...params, ErrorCode: String(error.code), ErrorUrl: url };
      return request(exchange, call, fallback, trouble, signal);
    }
  };
}

async function request(
  exchange: Exchange,
  call: Call,
  { url, method }: Address,
  extra: Record<string, string>,
  signal: AbortSignal,
): Promise<TwimlDocument> {
  const params = { ...callParams(exchange.config.accountSid, call), ...extra };
  const answer = await ask(exchange, { url, method }, params, signal);
  if (answer.status >= 300) throw new TwimlFailure(11200, `${url} answered ${answer.status}`, url);
  return { verbs: verbsOf(answer, url), url, method };
}

async function ask(
  exchange: Exchange,
  { url, method }: Address,
  params: Record<string, string>,
  signal: AbortSignal,
): Promise<WebhookAnswer> {
  try {
    return await exchange.send({ url, method, params }, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    throw new TwimlFailure(11200, `${url} could not be reached: ${String(error)}`, url);
  }
}

function verbsOf(answer: WebhookAnswer, url: string): readonly TwimlNode[] {
  const type = answer.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type.startsWith('audio/')) return [element('Play', {}, url)];
  if (type === 'text/plain') return [element('Say', {}, answer.body.trim())];
  if (!/^(text|application)\/(xml|html)$/.test(type)) {
    throw new TwimlFailure(12300, `${url} answered with the content type ${type || '(none)'}`, url);
  }
  return parseTwiml(answer.body);
}
