import { type Finding, finding } from './findings';
import type { SealedHead } from './seal';

/** What stands in the database where a sealed head was. */
export type Standing = {
  /** The hash of the event with the sealed number; null when it is gone. */
  eventHash: string | null;
  /** The newest number of the subject; null when nothing of it is left. */
  lastSeq: number | null;
};

/** Compares a head that was sealed with what stands there now. */
export function judgeSealedHead(tenantId: string, sealed: SealedHead, now: Standing): Finding[] {
  const subject = { tenantId, subjectType: sealed.subjectType, subjectId: sealed.subjectId };
  if (now.eventHash === sealed.hash) return [];
  if (now.eventHash !== null) return [finding('eventChanged', subject, sealed.seq)];
  if (now.lastSeq === null) return [finding('chainMissing', subject, 1)];
  if (now.lastSeq < sealed.seq) return [finding('tailCut', subject, now.lastSeq + 1)];
  return [finding('eventMissing', subject, sealed.seq)];
}
