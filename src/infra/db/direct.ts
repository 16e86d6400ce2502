import pg from 'pg';
import { env } from '@/infra/env/env';
import { watchPool } from './pools';

const MAX_CONNECTIONS = 8;

// On the global object, because Next bundles a copy of this module beside the server's.
const holder = globalThis as { leitstandDirectPool?: pg.Pool };

/** A few plain connections for what Prisma does not do: NOTIFY, functions that look across tenants, sockets. */
export function directPool(): pg.Pool {
  if (!holder.leitstandDirectPool) {
    const pool = new pg.Pool({
      connectionString: env().DATABASE_URL,
      max: MAX_CONNECTIONS,
      application_name: 'leitstand-direct',
    });
    // An idle connection that breaks is replaced on next use; without a listener it would end the process.
    pool.on('error', () => undefined);
    holder.leitstandDirectPool = watchPool('direct', pool);
  }
  return holder.leitstandDirectPool;
}

/** Runs one statement outside any tenant: rows under row security stay invisible. */
export async function query<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await directPool().query<Row>(text, values)).rows;
}

/** Closes the connections; for the end of a process and of a test file. */
export async function closeDirectPool(): Promise<void> {
  const pool = holder.leitstandDirectPool;
  holder.leitstandDirectPool = undefined;
  await pool?.end();
}
