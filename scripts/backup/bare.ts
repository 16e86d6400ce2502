import type pg from 'pg';

type Statement = { down: string; up: string };

/** Foreign keys, of which every one would be looked up row by row while data comes in. */
const FOREIGN_KEYS = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS down,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS up
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0`;

/** Indexes that carry no constraint: built afterwards they take a third of the time. */
const INDEXES = `
  SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS down, pg_get_indexdef(i.indexrelid) AS up
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`;

/** Triggers would number and hash events again, and refuse what may only be added. */
const TRIGGERS = `
  SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', tgrelid::regclass, tgname) AS down,
         format('ALTER TABLE %s ENABLE TRIGGER %I', tgrelid::regclass, tgname) AS up
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE NOT tgisinternal AND tgenabled = 'O' AND c.relnamespace = 'public'::regnamespace`;

/**
 * Takes away, for the time of the work, all that would slow it down or change what comes in. Inside a transaction:
 * when the work fails, everything is as before. The foreign keys are checked when they come back.
 */
export async function onBareTables(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const statements: Statement[] = [];
  for (const sql of [TRIGGERS, FOREIGN_KEYS, INDEXES])
    statements.push(...(await client.query<Statement>(sql)).rows);
  for (const { down } of statements) await client.query(down);
  await work();
  // A foreign key needs the index it refers to: what went last comes back first.
  for (const { up } of statements.reverse()) await client.query(up);
}
