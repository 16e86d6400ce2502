import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { onBareTables } from './bare';
import type { Manifest } from './frames';
import { readBackup, type Sink } from './read';
import { filledTables, keptTables, migrationsOf } from './tables';

/** A backup fits only the migrations it was made with; a later program migrates after the restore. */
async function assertSameMigrations(client: pg.Client, { migrations }: Manifest): Promise<void> {
  const here = await migrationsOf(client);
  if (migrations.join() === here.join()) return;
  const [of, has] = [migrations, here].map((names) => names.at(-1) ?? 'none');
  throw new Error(
    `The backup was made with other migrations (last: ${of}) than this database has (last: ${has}); restore it with the version of Leitstand that made it, then upgrade.`,
  );
}

/** Makes room. Jobs of the queue go too: they speak of what is replaced. */
async function makeRoom(client: pg.Client, force: boolean): Promise<void> {
  const tables = await keptTables(client);
  const filled = await filledTables(client, tables);
  if (filled.length > 0 && !force) {
    throw new Error(
      `The database is not empty (${filled.slice(0, 3).join(', ')} …); add --force to replace everything in it.`,
    );
  }
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%' AND tablename NOT LIKE '%version%'`,
  );
  const names = [...tables.map(({ name }) => client.escapeIdentifier(name)), ...rows.map(({ name }) => name)];
  if (force) await client.query(`TRUNCATE ${names.join(', ')}`);
}

const intoDatabase = (client: pg.Client, force: boolean): Sink => ({
  begin: async (manifest) => {
    await assertSameMigrations(client, manifest);
    await makeRoom(client, force);
  },
  table: async ({ name, columns }, data) => {
    const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
    const copy = client.query(copyFrom(`COPY ${client.escapeIdentifier(name)} (${list}) FROM STDIN`));
    await pipeline(Readable.from(data), copy);
  },
  sequences: async (values) => {
    for (const [name, last] of Object.entries(values)) {
      await client.query('SELECT setval($1::regclass, $2)', [client.escapeIdentifier(name), last]);
    }
  },
});

/** Reads a backup from beginning to end and keeps nothing: tells whether it is whole. */
export const checkBackup = (file: string) =>
  readBackup(file, {
    begin: async () => undefined,
    table: async (_table, data) => {
      for await (const _chunk of data);
    },
    sequences: async () => undefined,
  });

/**
 * Puts a backup into a migrated database, in one transaction: all of it or nothing.
 * @param options force: replaces what is there
 * @throws Error with a sentence when it does not fit, is damaged, or the database is not empty
 */
export async function restoreBackup(ownerUrl: string, file: string, { force = false } = {}) {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'leitstand-restore' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL maintenance_work_mem = '256MB'`);
    let read = { tables: 0, rows: 0 };
    await onBareTables(client, async () => {
      read = await readBackup(file, intoDatabase(client, force));
    });
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return read;
  } finally {
    await client.end();
  }
}
