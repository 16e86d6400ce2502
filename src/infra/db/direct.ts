import pg from 'pg';
import { env } from '@/infra/env/env';

let pool: pg.Pool | undefined;

/** A few plain connections for what Prisma does not do: NOTIFY, functions that look across tenants, sockets. */
export function directPool(): pg.Pool {
  if (!pool) {
    pool = new pg.Pool({
      connectionString: env().DATABASE_URL,
      max: 6,
      application_name: 'leitstand-direct',
    });
    // An idle connection that breaks is replaced on next use; without a listener it would end the process.
    pool.on('error', () => undefined);
  }
  return pool;
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
  await pool?.end();
  pool = undefined;
}
