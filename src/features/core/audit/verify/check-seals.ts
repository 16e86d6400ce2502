import { type Findings, sealFinding } from '@/domain/audit/findings';
import { judgeSeal, judgeSealOrder, type Seal, type SealTools } from '@/domain/audit/seal';
import { digestOf, HeadDigest, sha256 } from '../hashes';
import type { SealKeys } from '../seal-keys';
import { headsOfSeal, newestHeads } from '../sealed-heads';
import { sealOf } from '../seals';
import { batches, type Read, rowsOf } from '../streams';
import { checkHeads } from './standings';

const BATCH = 200;

/** A seal of the database; sound when neither it nor the heads under it were touched. */
export type CheckedSeal = { seal: Seal; isSound: boolean };

const storedSeals = (read: Read, tenantId: string) =>
  batches(BATCH, async (after?: Seal) => {
    const where = { tenantId, number: { gt: after?.number ?? 0 } };
    const rows = await read((tx) =>
      tx.auditSeal.findMany({ where, orderBy: { number: 'asc' }, take: BATCH }),
    );
    return rows.map(sealOf);
  });

/** Compares the heads under a seal with the events, and their digest with the seal. */
async function areHeadsSound(read: Read, seal: Seal, findings: Findings): Promise<boolean> {
  const digest = new HeadDigest();
  for await (const heads of headsOfSeal(read, seal.tenantId, seal.number)) {
    for (const head of heads) digest.add(head);
    findings.add(await checkHeads(read, seal.tenantId, heads));
  }
  const { count, hash } = digest.end();
  return count === seal.heads && hash === seal.headsHash;
}

/** The newest seal speaks for every subject that was ever sealed. */
async function isTotalSound(read: Read, seal: Seal): Promise<boolean> {
  const { count, hash } = await digestOf(rowsOf(newestHeads(read, seal.tenantId, seal.number)));
  return count === seal.total && hash === seal.totalHash;
}

/** Checks every seal of a tenant: its place, its signature, and that what it covers still stands. */
export async function checkSeals(
  read: Read,
  tenantId: string,
  keys: SealKeys,
  findings: Findings,
): Promise<Map<string, CheckedSeal>> {
  const tools: SealTools = { sha256, isSigned: keys.isSigned };
  const checked = new Map<string, CheckedSeal>();
  let before: Seal | undefined;
  for await (const seal of rowsOf(storedSeals(read, tenantId))) {
    const own = judgeSeal(tools, seal);
    findings.add([...judgeSealOrder(before, seal), ...own]);
    const isCovered = await areHeadsSound(read, seal, findings);
    if (!isCovered) findings.add([sealFinding('sealChanged', seal)]);
    checked.set(seal.day, { seal, isSound: own.length === 0 && isCovered });
    before = seal;
  }
  if (before && !(await isTotalSound(read, before))) findings.add([sealFinding('sealChanged', before)]);
  return checked;
}
