import { type Seal, sealText, utcDay } from '@/domain/audit/seal';
import type { SystemActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { auditAccess } from '../access';
import { digestOf, sha256 } from '../hashes';
import type { SealKeys } from '../seal-keys';
import { headsWithin } from '../sealed-heads';
import { newestSeal, saveSeal } from '../seals';
import { rowsOf } from '../streams';

/** A tenant's first seal walks all its subjects. */
const TIMEOUT_MS = 10 * 60_000;

/** Two workers that want to seal the same tenant come one after the other. */
const lockSeals = (tx: Tx, tenantId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('audit_seal:' || ${tenantId}, 0))`;

/** Puts every head that is not the one last sealed of its subject under the seal. */
const sealHeads = (tx: Tx, tenantId: string, number: number) => tx.$executeRaw`
  WITH sealed AS MATERIALIZED (
    SELECT DISTINCT ON (subject_id, subject_type) subject_id, subject_type, hash FROM audit_seal_head
    WHERE tenant_id = ${tenantId}::uuid ORDER BY subject_id, subject_type, number DESC
  )
  INSERT INTO audit_seal_head (tenant_id, number, subject_type, subject_id, seq, hash)
  SELECT h.tenant_id, ${number}::int, h.subject_type, h.subject_id, h.seq, h.hash
  FROM event_head h LEFT JOIN sealed s
    ON s.subject_id = h.subject_id AND s.subject_type = h.subject_type COLLATE "C"
  WHERE h.tenant_id = ${tenantId}::uuid AND h.hash IS DISTINCT FROM s.hash`;

async function digests(tx: Tx, tenantId: string, number: number) {
  const { ofSeal, newest } = headsWithin(tx, tenantId, number);
  const heads = await digestOf(rowsOf(ofSeal));
  const total = await digestOf(rowsOf(newest));
  return { heads: heads.count, headsHash: heads.hash, total: total.count, totalHash: total.hash };
}

/**
 * Seals what the tenant's events amount to: the heads that changed since the seal before, and a digest over all.
 * Once a day (UTC); what commits later falls into the next seal.
 * @returns undefined when the day has its seal already
 */
export async function sealTenant(
  actor: SystemActor,
  tenantId: string,
  keys: SealKeys,
): Promise<Seal | undefined> {
  authorize(auditAccess.seal, actor, { tenantId });
  const seal = async (tx: Tx): Promise<Seal | undefined> => {
    await lockSeals(tx, tenantId);
    const now = clock.now();
    const before = await newestSeal(tx, tenantId);
    if (before && before.day >= utcDay(now)) return undefined;
    const number = (before?.number ?? 0) + 1;
    await sealHeads(tx, tenantId, number);
    const facts = {
      tenantId,
      number,
      day: utcDay(now),
      sealedAt: new Date(now).toISOString(),
      prevHash: before?.hash ?? null,
      ...(await digests(tx, tenantId, number)),
      keyId: keys.keyId ?? '',
    };
    const text = sealText(facts);
    const made = { ...facts, hash: sha256(text), signature: keys.sign(text) };
    await saveSeal(tx, made);
    const subject = { type: 'audit', id: tenantId } as const;
    await record(tx, actor, { tenantId, subject, type: 'audit.sealed', data: { number, hash: made.hash } });
    return made;
  };
  return inTenants(actor, seal, TIMEOUT_MS);
}
