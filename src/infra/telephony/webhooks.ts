import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { env } from '@/infra/env/env';

/** The public address of one of our webhooks; what it carries is covered by the carrier's signature. */
export function webhookUrl(path: string, params: Record<string, string> = {}): string {
  const url = new URL(`/api/twilio/${path}`, env().WEBHOOK_BASE);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * Whether the carrier signed this request. Judged by the configured public address, never by the Host header;
 * during a rotation the token before is valid too.
 */
export function isSigned(request: Request, form: Record<string, string>): boolean {
  const signature = request.headers.get('x-twilio-signature');
  if (!signature) return false;
  const { pathname, search } = new URL(request.url);
  const url = new URL(pathname + search, env().WEBHOOK_BASE).href;
  const tokens = [env().TWILIO_AUTH_TOKEN, env().TWILIO_AUTH_TOKEN_PREVIOUS].filter(
    (token) => token !== undefined,
  );
  return tokens.some((token) => validateRequest(token, signature, url, form));
}
