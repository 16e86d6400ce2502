import { createReadStream, existsSync } from 'node:fs';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Seal, SealedHead } from '@/domain/audit/seal';

const FORMAT = 'leitstand-seal-1';
const DAY_FILE = /^(\d{4}-\d{2}-\d{2})\.json$/;
const TENANT_FOLDER = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const fileOf = (dir: string, tenantId: string, day: string): string => join(dir, tenantId, `${day}.json`);

/** Whether a day's seal is exported. */
export const isExported = (dir: string, tenantId: string, day: string): boolean =>
  existsSync(fileOf(dir, tenantId, day));

/** The names in a folder; none where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}

/** The days of which a tenant has an exported seal, in order. */
export async function exportedDays(dir: string, tenantId: string): Promise<string[]> {
  const names = await namesIn(join(dir, tenantId));
  return names.flatMap((name) => DAY_FILE.exec(name)?.[1] ?? []).sort();
}

/** The tenants of which there are exported seals. */
export const exportedTenants = async (dir: string): Promise<string[]> =>
  (await namesIn(dir)).filter((name) => TENANT_FOLDER.test(name));

async function writeDraft(draft: string, seal: Seal, heads: AsyncIterable<SealedHead[]>): Promise<void> {
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.write(`{"format":${JSON.stringify(FORMAT)},"seal":${JSON.stringify(seal)},"heads":[\n`);
    let isFirst = true;
    for await (const rows of heads) {
      const lines = rows.map((row) => JSON.stringify([row.subjectId, row.subjectType, row.seq, row.hash]));
      await file.write(`${isFirst ? '' : ',\n'}${lines.join(',\n')}`);
      isFirst = false;
    }
    await file.write('\n]}\n');
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isSame(file: string, draft: string): Promise<boolean> {
  const [old, made] = await Promise.all([readFile(file), readFile(draft)]);
  return old.equals(made);
}

/**
 * Writes a seal and the heads it covers as one JSON file, a head a line. In one step, and never over another one.
 * @throws when a different file stands there already
 */
export async function writeSealFile(
  dir: string,
  seal: Seal,
  heads: AsyncIterable<SealedHead[]>,
): Promise<void> {
  const file = fileOf(dir, seal.tenantId, seal.day);
  const draft = `${file}.${crypto.randomUUID()}.draft`;
  await mkdir(join(dir, seal.tenantId), { recursive: true, mode: 0o700 });
  try {
    await writeDraft(draft, seal, heads);
    await link(draft, file).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      if (!(await isSame(file, draft))) throw new Error(`${file} holds another seal and is left as it is.`);
    });
  } finally {
    await rm(draft, { force: true });
  }
}

/** An exported seal: what its first line says, and its heads as they stream. */
export type SealFile = { seal: Seal; heads: AsyncGenerator<SealedHead>; close: () => void };

function headOf(line: string): SealedHead {
  const [subjectId, subjectType, seq, hash] = JSON.parse(line.replace(/,$/, ''));
  return { subjectId, subjectType, seq, hash };
}

async function* headsIn(lines: AsyncIterator<string>): AsyncGenerator<SealedHead> {
  for (let line = await lines.next(); !line.done && line.value !== ']}'; line = await lines.next()) {
    if (line.value) yield headOf(line.value);
  }
}

/** Opens an exported seal. @throws when it cannot be read as one */
export async function openSealFile(dir: string, tenantId: string, day: string): Promise<SealFile> {
  const input = createReadStream(fileOf(dir, tenantId, day), 'utf8');
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  const close = () => void input.destroy();
  try {
    const { value = '' } = await lines.next();
    const { format, seal } = JSON.parse(`${value}]}`);
    if (format !== FORMAT || seal.tenantId !== tenantId || seal.day !== day) {
      throw new Error(`${fileOf(dir, tenantId, day)} is not the seal its name says.`);
    }
    return { seal, heads: headsIn(lines), close };
  } catch (error) {
    close();
    throw error;
  }
}
