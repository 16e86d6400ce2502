import { createHmac } from 'node:crypto';

/** Twilio's signature: HMAC-SHA1 over the exact address and the parameters sorted by name. */
export function twilioSignature(authToken: string, url: string, params: Record<string, string>): string {
  const signed = Object.keys(params)
    .sort()
    .reduce((text, name) => text + name + params[name], url);
  return createHmac('sha1', authToken).update(signed, 'utf8').digest('base64');
}
