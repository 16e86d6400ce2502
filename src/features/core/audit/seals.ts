import type { Seal } from '@/domain/audit/seal';
import type { AuditSeal } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'hex'));

/** A stored seal in the form that is hashed and exported. */
export const sealOf = (row: AuditSeal): Seal => ({
  tenantId: row.tenantId,
  number: row.number,
  day: row.day.toISOString().slice(0, 10),
  sealedAt: row.sealedAt.toISOString(),
  prevHash: row.prevHash && hex(row.prevHash),
  heads: row.heads,
  headsHash: hex(row.headsHash),
  total: row.total,
  totalHash: hex(row.totalHash),
  keyId: row.keyId,
  hash: hex(row.hash),
  signature: Buffer.from(row.signature).toString('base64'),
});

/** Stores a seal. */
export async function saveSeal(tx: Tx, seal: Seal): Promise<void> {
  await tx.auditSeal.create({
    data: {
      ...seal,
      day: new Date(seal.day),
      sealedAt: new Date(seal.sealedAt),
      prevHash: seal.prevHash === null ? null : bytes(seal.prevHash),
      headsHash: bytes(seal.headsHash),
      totalHash: bytes(seal.totalHash),
      hash: bytes(seal.hash),
      signature: Uint8Array.from(Buffer.from(seal.signature, 'base64')),
    },
  });
}

/** The tenant's newest seal. */
export async function newestSeal(tx: Tx, tenantId: string): Promise<Seal | undefined> {
  const row = await tx.auditSeal.findFirst({ where: { tenantId }, orderBy: { number: 'desc' } });
  return row ? sealOf(row) : undefined;
}
