import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

const PRISMA_FOLDER = join(import.meta.dirname, '..');
export const MIGRATIONS_FOLDER = join(PRISMA_FOLDER, 'migrations');
const LOCK_FILE = 'migration_lock.toml';

/** All Prisma schema files, as [path, content]. */
export async function schemaFiles(): Promise<[string, string][]> {
  const folder = join(PRISMA_FOLDER, 'schema');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
  );
}

/** The migrations on disk, oldest first, in the engine's form. */
export async function migrationList(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS_FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(join(MIGRATIONS_FOLDER, path, 'migration.sql'), 'utf8'),
        },
      },
    })),
  );
  const lock = await readFile(join(MIGRATIONS_FOLDER, LOCK_FILE), 'utf8');
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: LOCK_FILE, content: lock },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}

/** Tables that stand in our database but are not ours to model. */
export const SCHEMA_FILTER = { externalTables: ['public.socket_io_attachments'], externalEnums: [] };
