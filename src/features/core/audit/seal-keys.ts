import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { SealTools } from '@/domain/audit/seal';
import { env } from '@/infra/env/env';
import { signingKeyOf, verifyKeysOf } from '@/infra/env/signing-key';

/** Signs seals with one key, and knows the signatures of it and of the keys before it. */
export type SealKeys = Pick<SealTools, 'isSigned'> & {
  keyId: string | undefined;
  /** The signature in base64. @throws without a private key */
  sign: (text: string) => string;
};

/** A key's name: the beginning of the SHA-256 of its public half. */
export function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);
}

/**
 * @param signing the private key seals are made with; undefined where there is none
 * @param earlier public keys of seals made before a rotation
 */
export function sealKeys(signing: KeyObject | undefined, earlier: readonly KeyObject[] = []): SealKeys {
  const current = signing && createPublicKey(signing);
  const trusted = new Map([...earlier, ...(current ? [current] : [])].map((key) => [keyIdOf(key), key]));
  return {
    keyId: current && keyIdOf(current),
    sign: (text) => {
      if (!signing) throw new Error('AUDIT_SIGNING_KEY is missing: seals cannot be signed.');
      return sign(null, Buffer.from(text), signing).toString('base64');
    },
    isSigned: (text, signature, keyId) => {
      const key = trusted.get(keyId);
      return key ? verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64')) : false;
    },
  };
}

let known: SealKeys | undefined;

/** The keys this installation was given. */
export function installedKeys(): SealKeys {
  const { AUDIT_SIGNING_KEY: own, AUDIT_VERIFY_KEYS: earlier } = env();
  known ??= sealKeys(own ? signingKeyOf(own) : undefined, earlier ? verifyKeysOf(earlier) : []);
  return known;
}
