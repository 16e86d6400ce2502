import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { env } from '@/infra/env/env';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const dataKey = () => Buffer.from(env().DATA_KEY, 'base64');

/**
 * Encrypts with the installation's key. What it belongs to is bound to it: moved to another row, it does not open.
 * @returns nonce, tag and ciphertext in one
 */
export function seal(plain: Buffer, belongsTo: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, dataKey(), nonce).setAAD(Buffer.from(belongsTo));
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

/** @throws when the key, the owner or a single bit is another */
export function unseal(sealed: Uint8Array, belongsTo: string): Buffer {
  const bytes = Buffer.from(sealed);
  const tagEnd = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(ALGORITHM, dataKey(), bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(bytes.subarray(NONCE_BYTES, tagEnd));
  return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
}
