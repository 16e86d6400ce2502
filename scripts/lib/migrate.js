import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from './places.js';
import { refuse } from './refusal.js';
import { runStep } from './run-step.js';
import { program } from './runtime.js';

const FOLDER = 'prisma/migrations';

/**
 * Brings the database to the newest migration. Asking it first what it has takes milliseconds; the program that
 * migrates takes a second, on every start.
 * @param {{ ownerUrl: string, env: NodeJS.ProcessEnv, signal?: AbortSignal }} options
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function ensureMigrated({ ownerUrl, env, signal }) {
  if (sameMigrations(await appliedMigrations(ownerUrl), migrationsOnDisk())) return false;
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

/** @param {string} url @returns {Promise<string[] | undefined>} undefined before the first migration */
async function appliedMigrations(url) {
  const client = await connect('DATABASE_OWNER_URL', url);
  try {
    const { rows } = await client.query(APPLIED);
    return rows.map(({ migration }) => migration);
  } catch {
    return undefined;
  } finally {
    await client.end();
  }
}

/**
 * Opens a connection, or says in one sentence why there is none.
 * @param {string} name of the variable
 * @param {string} url
 */
export async function connect(name, url) {
  const { default: pg } = await import('pg'); // not at the top: it may not be installed yet
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // a connection lost between two queries fails the next one
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(url);
    const { message, code } = /** @type {NodeJS.ErrnoException} */ (error);
    return refuse(
      `The database${pathname} at ${host} does not answer (${message || code}); start it, or correct ${name}.`.replace(
        'database/',
        'database ',
      ),
    );
  }
}
