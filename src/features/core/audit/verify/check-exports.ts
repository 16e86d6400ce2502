import { type Finding, type Findings, sealFinding } from '@/domain/audit/findings';
import { judgeSeal, type Seal, type SealedHead } from '@/domain/audit/seal';
import { clock } from '@/infra/clock/clock';
import { HeadDigest, sha256 } from '../hashes';
import { isExported, openSealFile, type SealFile } from '../seal-files';
import type { AuditSettings } from '../settings';
import type { Read } from '../streams';
import type { CheckedSeal } from './check-seals';
import { checkHeads } from './standings';

const BATCH = 2_000;
const GRACE_MS = 2 * 60_000;

type Job = { read: Read; tenantId: string; settings: AuditSettings; findings: Findings };

/** Reads the heads of a file; says what is wrong with them in the database, and whether the file is whole. */
async function readHeads({ read, tenantId }: Job, file: SealFile) {
  const digest = new HeadDigest();
  const found: Finding[] = [];
  let batch: SealedHead[] = [];
  const compare = async () => {
    found.push(...(await checkHeads(read, tenantId, batch)));
    batch = [];
  };
  for await (const head of file.heads) {
    digest.add(head);
    if (batch.push(head) === BATCH) await compare();
  }
  await compare();
  const { count, hash } = digest.end();
  return { found, isWhole: count === file.seal.heads && hash === file.seal.headsHash };
}

/** Compares one exported seal with the database's of the same day, and with the events where that one is no help. */
async function checkFile(job: Job, file: SealFile, stored: CheckedSeal | undefined): Promise<void> {
  const { findings, settings } = job;
  const { isSigned } = settings.keys;
  const isTrusted = judgeSeal({ sha256, isSigned }, file.seal).length === 0;
  const { found, isWhole } = await readHeads(job, file);
  if (!isTrusted || !isWhole) return findings.add([sealFinding('exportDiffers', file.seal)]);
  if (!stored) return findings.add([sealFinding('sealMissing', file.seal), ...found]);
  const isSame = stored.seal.hash === file.seal.hash && stored.seal.signature === file.seal.signature;
  if (!isSame) findings.add([sealFinding('exportDiffers', stored.seal)]);
  if (!isSame || !stored.isSound) findings.add(found);
}

/** A file that cannot be read is one that differs; it stands for the seal of its day, or for none (number 0). */
async function checkDay(job: Job, dir: string, day: string, stored: CheckedSeal | undefined): Promise<void> {
  const { tenantId, findings } = job;
  const differs = sealFinding('exportDiffers', { tenantId, number: stored?.seal.number ?? 0 });
  const file = await openSealFile(dir, tenantId, day).catch(() => undefined);
  if (!file) return findings.add([differs]);
  try {
    await checkFile(job, file, stored);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    findings.add([differs]);
  } finally {
    file.close();
  }
}

/** A seal so young may be on its way to its file. */
const isFresh = (seal: Seal): boolean => clock.now() - Date.parse(seal.sealedAt) < GRACE_MS;

/**
 * Compares the exported seals with those of the database, both ways.
 * @param days the days with a file, listed before the database's seals were read: each of them has its seal by then
 */
export async function checkExports(
  job: Job,
  days: readonly string[],
  stored: ReadonlyMap<string, CheckedSeal>,
): Promise<void> {
  const { tenantId, settings, findings } = job;
  const dir = settings.exportDir;
  if (!dir) return;
  for (const day of days) await checkDay(job, dir, day, stored.get(day));
  for (const [day, { seal }] of stored) {
    const isThere = days.includes(day) || isFresh(seal) || isExported(dir, tenantId, day);
    if (!isThere) findings.add([sealFinding('exportMissing', seal)]);
  }
}
