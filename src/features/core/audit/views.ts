import { judgeSeal, type Seal } from '@/domain/audit/seal';
import type { Event } from '@/infra/db/generated/client';
import { sha256 } from './hashes';
import type { SealKeys } from './seal-keys';

/** Who did it: a person by name (by id where the name is not ours to know), or a part of the system. */
export type ActorView = { kind: 'person' | 'system'; name: string };

export type AuditEventView = {
  id: string;
  seq: number;
  type: string;
  subjectType: string;
  subjectId: string;
  at: string;
  actor: ActorView;
  data: unknown;
  hash: string;
};

const PERSON = 'person:';
const SYSTEM = 'system:';

/** The account in an event's actor; undefined for a part of the system. */
export const accountOf = (actor: string): string | undefined =>
  actor.startsWith(PERSON) ? actor.slice(PERSON.length) : undefined;

function actorView(actor: string, names: ReadonlyMap<string, string>): ActorView {
  const account = accountOf(actor);
  if (account) return { kind: 'person', name: names.get(account) ?? account };
  return { kind: 'system', name: actor.startsWith(SYSTEM) ? actor.slice(SYSTEM.length) : actor };
}

/** An event as the audit shows it. */
export const auditEventView = (event: Event, names: ReadonlyMap<string, string>): AuditEventView => ({
  id: String(event.id),
  seq: event.seq,
  type: event.type,
  subjectType: event.subjectType,
  subjectId: event.subjectId,
  at: event.at.toISOString(),
  actor: actorView(event.actor, names),
  data: event.data,
  hash: Buffer.from(event.hash).toString('hex'),
});

export type SealView = Pick<
  Seal,
  'number' | 'day' | 'sealedAt' | 'heads' | 'total' | 'keyId' | 'hash' | 'signature'
> & {
  /** Whether it is what was signed with a key that is trusted. */
  isSigned: boolean;
};

/** A seal with its signature looked at. */
export function sealView(seal: Seal, { isSigned }: SealKeys): SealView {
  const { tenantId: _, prevHash: __, headsHash: ___, totalHash: ____, ...shown } = seal;
  return { ...shown, isSigned: judgeSeal({ sha256, isSigned }, seal).length === 0 };
}
