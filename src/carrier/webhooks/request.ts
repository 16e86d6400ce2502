import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { sleep } from '../clock';
import type { CarrierConfig } from '../config';
import type { Faults } from './faults';
import { twilioSignature } from './sign';

export type HttpMethod = 'GET' | 'POST';

export interface Webhook {
  url: string;
  method: HttpMethod;
  params: Record<string, string>;
  /** Two deliveries of the same event carry the same token. */
  token?: string;
}

export interface WebhookAnswer {
  status: number;
  contentType: string;
  body: string;
}

/** Sends one request to the application; rejects when it cannot be reached within 15 seconds. */
export type SendWebhook = (webhook: Webhook, signal?: AbortSignal) => Promise<WebhookAnswer>;

const TIMEOUT_MS = 15_000;
const NEVER = new AbortController().signal;

/** Webhooks as Twilio sends them: form-encoded, signed, with a token that tells duplicates apart. */
export function webhookSender(config: CarrierConfig, faults: Faults, clock: Clock): SendWebhook {
  return async (webhook, signal = NEVER) => {
    const delay = config.webhookDelayMs + faults.delayOf('delayWebhooksMs');
    if (delay > 0) await sleep(clock, delay, signal);
    const request = signedRequest(config.authToken, webhook, faults.take('corruptSignatures'));
    const answer = await fetch(request.url, {
      ...request.init,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    return {
      status: answer.status,
      contentType: answer.headers.get('content-type') ?? '',
      body: await answer.text(),
    };
  };
}

function signedRequest(authToken: string, webhook: Webhook, corrupt: boolean) {
  const form = new URLSearchParams(webhook.params).toString();
  const isGet = webhook.method === 'GET';
  const url = isGet ? `${webhook.url}${webhook.url.includes('?') ? '&' : '?'}${form}` : webhook.url;
  const signature = corrupt
    ? randomBytes(20).toString('base64')
    : twilioSignature(authToken, url, isGet ? {} : webhook.params);
  const headers: Record<string, string> = {
    'User-Agent': 'TwilioProxy/1.1',
    Accept: '*/*',
    'X-Twilio-Signature': signature,
    'I-Twilio-Idempotency-Token': webhook.token ?? randomUUID(),
  };
  if (!isGet) headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=UTF-8';
  return { url, init: { method: webhook.method, headers, body: isGet ? undefined : form } };
}
