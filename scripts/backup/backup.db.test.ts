import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { env } from '@/infra/env/env';
import { createDesk, unique } from '@/testing/factories';
import { availableAgent, ringingCall } from '@/testing/hotline';
import { ownerDatabase } from '@/testing/owner-database';
import { checkBackup, restoreBackup } from './restore';
import { keptTables } from './tables';
import { writeBackup } from './write';

const named = (name: string): string => {
  const url = new URL(inject('templateOwnerUrl'));
  url.pathname = name;
  return url.href;
};

let folder = '';
let file = '';
const here = () => named(new URL(env().DATABASE_URL).pathname);

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** An empty, migrated database. */
async function emptyDatabase(): Promise<string> {
  const name = unique('restored').replace('-', '_');
  await ownerDatabase.query(`CREATE DATABASE ${name} TEMPLATE leitstand_template`);
  return named(name);
}

/** A digest of each table's rows, and where the sequences stand. */
const contents = (url: string) =>
  withClient(url, async (client) => {
    const digests: Record<string, unknown> = {};
    for (const { name } of await keptTables(client)) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS n, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS md5 FROM "${name}" t`,
      );
      digests[name] = rows[0];
    }
    const { rows } = await client.query(
      `SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
    );
    return { digests, sequences: rows };
  });

/** What stands in the way of the next row: indexes, constraints, triggers. */
const structure = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      `SELECT pg_get_constraintdef(oid) || convalidated AS d FROM pg_constraint WHERE connamespace = 'public'::regnamespace
       UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
       UNION ALL SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`,
    );
    return rows.map(({ d }) => d);
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leitstand-backup-'));
  file = join(folder, 'all.backup');
  const desk = await createDesk();
  await availableAgent(desk);
  await ringingCall(desk);
  await ownerDatabase.query(`UPDATE call SET note = E'Zeile\\tmit \\\\ und\\nUmbruch, größer als „vorher“'`);
  await writeBackup(here(), file);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('backup and restore', () => {
  it('bring every row and sequence back, and every index, foreign key and trigger', async () => {
    const target = await emptyDatabase();
    const { rows } = await restoreBackup(target, file);
    expect(rows).toBeGreaterThan(10);
    expect(await contents(target)).toEqual(await contents(here()));
    expect(await structure(target)).toEqual(await structure(here()));
  });

  it('keep the chain of events whole, and let it go on', async () => {
    const target = await emptyDatabase();
    await restoreBackup(target, file);
    const [last, wrong] = await withClient(target, async (client) => {
      const { rows } = await client.query(
        `INSERT INTO event (tenant_id, subject_type, subject_id, type, at, actor, data)
         SELECT tenant_id, subject_type, subject_id, 'call.noted', at, actor, '{}' FROM event_head h
         JOIN LATERAL (SELECT at, actor FROM event e WHERE e.subject_id = h.subject_id ORDER BY seq DESC LIMIT 1) e ON true
         WHERE subject_type = 'call' RETURNING seq`,
      );
      const broken = await client.query(
        `SELECT count(*)::int AS n FROM (
           SELECT hash, event_hash(prev_hash, event) AS right, prev_hash,
                  lag(hash) OVER (PARTITION BY subject_type, subject_id ORDER BY seq) AS before FROM event) e
         WHERE hash <> e.right OR prev_hash IS DISTINCT FROM before`,
      );
      return [rows[0].seq, broken.rows[0].n];
    });
    expect(last).toBeGreaterThan(1);
    expect(wrong).toBe(0);
  });

  it('refuse a database that is not empty, and replace it when told to', async () => {
    const target = await emptyDatabase();
    await restoreBackup(target, file);
    await expect(restoreBackup(target, file)).rejects.toThrow(/not empty .* --force/);
    await restoreBackup(target, file, { force: true });
    expect(await contents(target)).toEqual(await contents(here()));
  });

  it('refuse other migrations, a damaged file and one that was cut off, and leave nothing behind', async () => {
    const target = await emptyDatabase();
    const empty = await contents(target);
    const archive = await readFile(file);
    const cut = join(folder, 'cut.backup');
    await writeFile(cut, archive.subarray(0, archive.length - 40));
    await expect(restoreBackup(target, cut)).rejects.toThrow();
    await expect(checkBackup(cut)).rejects.toThrow();
    const text = join(folder, 'text.backup');
    await writeFile(text, 'not a backup');
    await expect(restoreBackup(target, text)).rejects.toThrow(/not a backup/);
    await withClient(target, (client) =>
      client.query(
        `UPDATE _prisma_migrations SET migration_name = '20990101_later' WHERE migration_name LIKE '%_operations'`,
      ),
    );
    await expect(restoreBackup(target, file)).rejects.toThrow(/other migrations/);
    expect(await contents(target)).toEqual(empty);
    await expect(checkBackup(file)).resolves.toMatchObject({ tables: expect.any(Number) });
  });
});
