/** The newest link of a chain. */
export type Head = { seq: number; hash: string };

/** An event as it is stored, with the head its subject had at the same moment. Hashes are hexadecimal. */
export type ChainedEvent = {
  tenantId: string;
  subjectType: string;
  subjectId: string;
  seq: number;
  type: string;
  /** ms since the epoch. */
  at: number;
  actor: string;
  /** The data as the database prints it, which is one canonical form. */
  data: string;
  prevHash: string | null;
  hash: string;
  head: Head | null;
};

/** SHA-256, hexadecimal, over the bytes of a hash (hexadecimal, may be empty) and a text after it. */
export type LinkHash = (prevHash: string, text: string) => string;

/**
 * What is hashed of an event after the hash before it: the same text that the database's `event_hash` makes, so
 * that whoever rewrites that function does not rewrite the judge.
 */
export function eventText(event: Omit<ChainedEvent, 'prevHash' | 'hash' | 'head'>): string {
  const { tenantId, subjectType, subjectId, seq, type, at, actor, data } = event;
  const parts = [tenantId, subjectType, subjectId, seq, type, at, actor].map((part) => JSON.stringify(part));
  return `[${[...parts, data].join(', ')}]`;
}

/** The hash an event ought to have. */
export const eventHash = (link: LinkHash, event: ChainedEvent): string =>
  link(event.prevHash ?? '', eventText(event));
