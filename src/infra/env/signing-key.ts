import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

const PEM = /-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g;
const KIND = 'ed25519';

/** One line of an environment file may carry a PEM with its line breaks written as \n. */
const unescaped = (text: string): string => text.replaceAll('\\n', '\n').trim();

function only(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== KIND) throw new Error(`not an ${KIND} key`);
  return key;
}

/** The Ed25519 private key in a text: PKCS8, as PEM or base64. @throws when it is none */
export function signingKeyOf(text: string): KeyObject {
  const given = unescaped(text);
  if (given.startsWith('-----')) return only(createPrivateKey(given));
  return only(createPrivateKey({ key: Buffer.from(given, 'base64'), format: 'der', type: 'pkcs8' }));
}

/** The Ed25519 public keys in a text: SPKI, as PEM or base64, any number of them. @throws when one is none */
export function verifyKeysOf(text: string): KeyObject[] {
  const given = unescaped(text);
  const pems = given.match(PEM) ?? [];
  const others = given.replace(PEM, ' ').split(/[\s,]+/);
  const ders = others.filter(Boolean).map((one) => Buffer.from(one, 'base64'));
  return [
    ...pems.map((pem) => createPublicKey(pem)),
    ...ders.map((key) => createPublicKey({ key, format: 'der', type: 'spki' })),
  ].map(only);
}

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

export const isSigningKey = (text: string): boolean => isReadable(() => signingKeyOf(text));
export const areVerifyKeys = (text: string): boolean => isReadable(() => verifyKeysOf(text));
