import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { connect } from './connect.js';
import { inRoot } from './places.js';
import { runStep } from './run-step.js';
import { program } from './runtime.js';

const FOLDER = 'prisma/migrations';

/**
 * Brings the database to the newest migration. Asking it first what it has takes milliseconds; the program that
 * migrates takes a second, on every start.
 * @param {{ ownerUrl: string, advice: string, env: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureMigrated({ ownerUrl, advice, env, signal }) {
  if (sameMigrations(await appliedMigrations(ownerUrl, advice), migrationsOnDisk())) return false;
  await runStep({
    name: 'migrate',
    command: program('prisma/migrate/main.ts'),
    env,
    signal,
    problem: 'The database could not be migrated; the lines above say why. Nothing was started.',
  });
  return true;
}

/** @returns {string[]} name and checksum of each, as Prisma stores them */
function migrationsOnDisk() {
  const names = readdirSync(inRoot(FOLDER)).filter((name) =>
    existsSync(inRoot(FOLDER, name, 'migration.sql')),
  );
  return names.sort().map((name) => {
    const script = readFileSync(inRoot(FOLDER, name, 'migration.sql'));
    return `${name} ${createHash('sha256').update(script).digest('hex')}`;
  });
}

/** @param {string[] | undefined} applied @param {string[]} onDisk */
function sameMigrations(applied, onDisk) {
  return applied !== undefined && applied.join('\n') === onDisk.join('\n');
}

const APPLIED = `select migration_name || ' ' || checksum as migration from _prisma_migrations
  where finished_at is not null and rolled_back_at is null order by migration_name collate "C"`;

/**
 * @param {string} url
 * @param {string} advice
 * @returns {Promise<string[] | undefined>} undefined before the first migration
 */
async function appliedMigrations(url, advice) {
  const client = await connect(url, advice);
  try {
    const { rows } = await client.query(APPLIED);
    return rows.map(({ migration }) => migration);
  } catch {
    return undefined;
  } finally {
    await client.end();
  }
}
