import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { frameLine } from './frames';
import { keptTables, migrationsOf, sequencesOf, type Table } from './tables';

/** Fast rather than small: level 6 takes three times as long for a tenth less. */
const LEVEL = 3;

export type Written = { tables: number; rows: number };

/** One table, as COPY writes it, in pieces. */
async function* tableFrames(client: pg.Client, { name, columns }: Table, written: Written) {
  yield frameLine({ frame: 'table', name, columns });
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const copy = client.query(copyTo(`COPY (SELECT ${list} FROM ${client.escapeIdentifier(name)}) TO STDOUT`));
  const hash = createHash('sha256');
  for await (const chunk of copy as AsyncIterable<Buffer>) {
    hash.update(chunk);
    yield frameLine({ frame: 'data', bytes: chunk.length });
    yield chunk;
  }
  written.tables += 1;
  written.rows += copy.rowCount;
  yield frameLine({ frame: 'end', rows: copy.rowCount, sha256: hash.digest('hex') });
}

/** Everything, as of one moment: one snapshot holds for all tables. */
async function* archive(client: pg.Client, written: Written) {
  const tables = await keptTables(client);
  const { rows } = await client.query('SHOW server_version');
  yield frameLine({
    frame: 'manifest',
    format: 1,
    at: new Date().toISOString(),
    postgres: rows[0].server_version,
    migrations: await migrationsOf(client),
    tables,
  });
  for (const table of tables) yield* tableFrames(client, table, written);
  // Sequences know no snapshot. Read last, they stand behind every id that was copied.
  yield frameLine({ frame: 'sequences', values: await sequencesOf(client) });
  yield frameLine({ frame: 'done', ...written });
}

/** On the disk, not only on its way there, before the file gets its name. */
async function settle(temporary: string, file: string): Promise<void> {
  const handle = await open(temporary, 'r+');
  await handle.sync();
  await handle.close();
  await rename(temporary, file);
}

/**
 * Writes all data into one file, readable by its owner only. The product may go on working meanwhile.
 * @returns how much it was
 */
export async function writeBackup(ownerUrl: string, file: string): Promise<Written> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'leitstand-backup' });
  const temporary = `${file}.unfinished`;
  const written = { tables: 0, rows: 0 };
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    // Fails, instead of leaving rows out, when the role does not see everything.
    await client.query('SET LOCAL row_security = off');
    const source = Readable.from(archive(client, written));
    await pipeline(source, createGzip({ level: LEVEL }), createWriteStream(temporary, { mode: 0o600 }));
    await settle(temporary, file);
    return written;
  } finally {
    await rm(temporary, { force: true });
    await client.end();
  }
}
