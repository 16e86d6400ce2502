import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { CarrierConfig } from '../config';

const headerSchema = z.object({ alg: z.literal('HS256') });
const payloadSchema = z.object({
  iss: z.string(),
  sub: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  grants: z.object({
    identity: z.string().min(1),
    voice: z.object({ incoming: z.object({ allow: z.boolean() }).optional() }),
  }),
});

/** The identity in a Twilio access token for incoming calls; undefined when the token is not good. */
export function identityOf(token: string, config: CarrierConfig, now: Date): string | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  if (!headerSchema.safeParse(decode(header)).success) return undefined;
  if (!isSigned(`${header}.${payload}`, signature, config.apiKeySecret)) return undefined;
  const claims = payloadSchema.safeParse(decode(payload));
  if (!claims.success) return undefined;
  const { iss, sub, exp, nbf, grants } = claims.data;
  const seconds = now.getTime() / 1000;
  const isValid =
    iss === config.apiKeySid &&
    sub === config.accountSid &&
    exp > seconds &&
    (nbf ?? 0) <= seconds &&
    grants.voice.incoming?.allow === true;
  return isValid ? grants.identity : undefined;
}

function isSigned(text: string, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(text).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
