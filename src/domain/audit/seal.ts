import { type Finding, sealFinding } from './findings';

/** A seal; hashes are hexadecimal, the signature is base64. */
export type Seal = {
  tenantId: string;
  /** 1, 2, 3 ... for each tenant. */
  number: number;
  /** The UTC day it was made on, as 2026-11-23. */
  day: string;
  /** ISO 8601. */
  sealedAt: string;
  prevHash: string | null;
  heads: number;
  headsHash: string;
  total: number;
  totalHash: string;
  keyId: string;
  hash: string;
  signature: string;
};

/** The head of a subject as a seal covers it. */
export type SealedHead = { subjectType: string; subjectId: string; seq: number; hash: string };

const VERSION = 'leitstand-seal-1';

/** The UTC day of an instant (ms). */
export const utcDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** What is hashed and signed of a seal. */
export const sealText = (seal: Omit<Seal, 'hash' | 'signature'>): string =>
  JSON.stringify([
    VERSION,
    seal.tenantId,
    seal.number,
    seal.day,
    seal.sealedAt,
    seal.prevHash,
    seal.heads,
    seal.headsHash,
    seal.total,
    seal.totalHash,
    seal.keyId,
  ]);

/** What a digest takes of a head, one line each, ordered by subject id and type. */
export const headLine = ({ subjectType, subjectId, seq, hash }: SealedHead): string =>
  `${subjectId} ${subjectType} ${seq} ${hash}\n`;

/** What the judge of seals needs from outside the rules. */
export type SealTools = {
  /** SHA-256 of a text, hexadecimal. */
  sha256: (text: string) => string;
  /** Whether the signature over the text was made with the key of that id, which must be one that is trusted. */
  isSigned: (text: string, signature: string, keyId: string) => boolean;
};

/** Whether a seal is what was signed, wherever it was read. */
export function judgeSeal(tools: SealTools, seal: Seal): Finding[] {
  const text = sealText(seal);
  if (tools.sha256(text) !== seal.hash) return [sealFinding('sealChanged', seal)];
  return tools.isSigned(text, seal.signature, seal.keyId) ? [] : [sealFinding('signatureInvalid', seal)];
}

/** Whether a seal follows the one before it: no number left out, and linked. */
export function judgeSealOrder(before: Seal | undefined, seal: Seal): Finding[] {
  const expected = (before?.number ?? 0) + 1;
  if (seal.number > expected) {
    return Array.from({ length: seal.number - expected }, (_, index) =>
      sealFinding('sealMissing', { ...seal, number: expected + index }),
    );
  }
  return seal.prevHash === (before?.hash ?? null) ? [] : [sealFinding('sealChanged', before ?? seal)];
}
