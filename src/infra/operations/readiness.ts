import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { query } from '@/infra/db/direct';
import { isDraining } from '@/infra/process/drain';
import { queueCounts } from '@/infra/queue/state';

const MIGRATIONS = join(process.cwd(), 'prisma/migrations');

type Word = 'ok' | 'down' | 'notMigrated' | 'draining';
export type Readiness = { ready: boolean; process: Word; database: Word; queue: Word };

let onDisk: Promise<string[]> | undefined;

/** The migrations this program was written for. They do not change while it runs. */
function expectedMigrations(): Promise<string[]> {
  onDisk ??= readdir(MIGRATIONS, { withFileTypes: true }).then((entries) =>
    entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
  );
  return onDisk;
}

/** A database with more migrations than we know is fine: during an upgrade it is ahead of the older processes. */
async function databaseState(): Promise<Word> {
  const rows = await query<{ name: string }>('SELECT migrations_applied() AS name');
  const applied = new Set(rows.map(({ name }) => name));
  return (await expectedMigrations()).every((name) => applied.has(name)) ? 'ok' : 'notMigrated';
}

const down = (): Word => 'down';

/** Whether this process can do its work now: database reachable and migrated, queue reachable, not about to end. */
export async function readiness(): Promise<Readiness> {
  const [database, queue] = await Promise.all([
    databaseState().catch(down),
    queueCounts().then((): Word => 'ok', down),
  ]);
  const process: Word = isDraining() ? 'draining' : 'ok';
  return { ready: [process, database, queue].every((word) => word === 'ok'), process, database, queue };
}
