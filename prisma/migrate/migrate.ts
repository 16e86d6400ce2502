import { runMigrations } from 'bullmq';
import pg from 'pg';
import { openSchemaEngine } from './engine';
import { migrationList, SCHEMA_FILTER, schemaFiles } from './files';
import { grantToApplication } from './grants';

/** Any two migrations of one database wait for each other on this lock. */
const MIGRATION_LOCK = 7_262_301;

async function assertOwnerMayBypass(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query(
    'SELECT rolsuper OR rolbypassrls AS ok FROM pg_roles WHERE rolname = current_user',
  );
  if (!rows[0]?.ok) {
    throw new Error(
      'The role of DATABASE_OWNER_URL needs BYPASSRLS: ALTER ROLE ... BYPASSRLS (as a superuser).',
    );
  }
}

async function assertApplicationMayNot(owner: pg.Client, role: string): Promise<void> {
  const { rows } = await owner.query(
    'SELECT rolsuper OR rolbypassrls AS bad FROM pg_roles WHERE rolname = $1',
    [role],
  );
  if (rows.length === 0)
    throw new Error(`The role ${role} of DATABASE_URL does not exist: CREATE ROLE ${role} LOGIN.`);
  if (rows[0].bad) {
    throw new Error(
      `The role ${role} of DATABASE_URL must be neither superuser nor BYPASSRLS: row security would not hold.`,
    );
  }
}

/**
 * Brings a database up to date: Prisma's migrations, BullMQ's tables, the application role's rights.
 * @returns the names of the migrations that were applied
 * @throws Error with a sentence when a role has too few or too many rights
 */
export async function migrate(ownerUrl: string, appUrl: string): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const appRole = decodeURIComponent(new URL(appUrl).username);
    await assertOwnerMayBypass(owner);
    await assertApplicationMayNot(owner, appRole);
    await owner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const { engine, close } = await openSchemaEngine(ownerUrl, await schemaFiles());
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await migrationList(),
      filters: SCHEMA_FILTER,
    });
    await close();
    await runMigrations(owner, 'bullmq');
    await grantToApplication(owner, appRole);
    return appliedMigrationNames;
  } finally {
    await owner.end();
  }
}
