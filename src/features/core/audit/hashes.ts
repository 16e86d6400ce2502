import { createHash } from 'node:crypto';
import type { LinkHash } from '@/domain/audit/event-text';
import { headLine, type SealedHead } from '@/domain/audit/seal';

/** SHA-256 of a text, hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 over the hash before and the event's text. */
export const linkHash: LinkHash = (prevHash, text) =>
  createHash('sha256').update(prevHash, 'hex').update(text).digest('hex');

/** Digests heads as they stream by. */
export class HeadDigest {
  readonly #hash = createHash('sha256');
  #count = 0;

  add(head: SealedHead): void {
    this.#hash.update(headLine(head));
    this.#count += 1;
  }

  /** How many there were, and their digest. Ends the digest. */
  end(): { count: number; hash: string } {
    return { count: this.#count, hash: this.#hash.digest('hex') };
  }
}

/** The digest of all heads a stream gives. */
export async function digestOf(heads: AsyncIterable<SealedHead>): Promise<{ count: number; hash: string }> {
  const digest = new HeadDigest();
  for await (const head of heads) digest.add(head);
  return digest.end();
}
