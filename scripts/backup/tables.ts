import type pg from 'pg';

/** What says nothing about the business: who lives, messages on their way, the clock of tests, Prisma's own list. */
const NOT_KEPT = ['_prisma_migrations', 'heartbeat', 'socket_io_attachments', 'test_clock'];

export type Table = { name: string; columns: string[] };

const KEPT = `c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relnamespace = 'public'::regnamespace
              AND c.relname <> ALL ($1)`;

/** Every table that is kept, with the columns that are stored (computed ones compute themselves again). */
export async function keptTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE ${KEPT} AND a.attgenerated = '' GROUP BY c.relname ORDER BY c.relname`,
    [NOT_KEPT],
  );
  return rows;
}

/** The migrations that this database has. */
export async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('SELECT migrations_applied() AS name');
  return rows.map(({ name }) => name);
}

/** Where each sequence stands; those never used are left out. */
export async function sequencesOf(client: pg.Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `SELECT sequencename AS name, last_value AS last FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL AND sequencename NOT LIKE 'socket_io%' ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/** The tables that hold anything. */
export async function filledTables(client: pg.Client, tables: readonly Table[]): Promise<string[]> {
  const filled: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query(`SELECT 1 FROM ${client.escapeIdentifier(name)} LIMIT 1`);
    if (rows.length > 0) filled.push(name);
  }
  return filled;
}
