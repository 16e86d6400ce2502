import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const STEP_MS = 30_000;
const DIGITS = 6;
const SECRET_BYTES = 20;
/** A code may be one step early or late: clocks differ, and people type slowly. */
const TOLERATED = [0, -1, 1];
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new shared secret, 160 bits as RFC 4226 recommends. */
export const newTotpSecret = (): Buffer => randomBytes(SECRET_BYTES);

/** RFC 4648 base 32 without padding, as authenticator apps read it. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => BASE32[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** The code of a time step (RFC 6238 with SHA-1, which is what every authenticator app speaks). */
export function totpCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0x0f;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The time step of an instant (ms). */
export const totpStep = (now: number): number => Math.floor(now / STEP_MS);

/** The step whose code this is, now or next to now; undefined when it is no code of the secret. */
export function stepOfCode(secret: Uint8Array, code: string, now: number): number | undefined {
  const given = Buffer.from(code);
  return TOLERATED.map((offset) => totpStep(now) + offset).find((step) => {
    const right = Buffer.from(totpCode(secret, step));
    return right.length === given.length && timingSafeEqual(right, given);
  });
}

/** What the QR code says to the authenticator app. */
export function totpUri(secret: Uint8Array, email: string): string {
  const label = encodeURIComponent(`Leitstand:${email}`);
  const query = new URLSearchParams({ secret: base32(secret), issuer: 'Leitstand' });
  return `otpauth://totp/${label}?${query}`;
}
