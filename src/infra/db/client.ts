import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { env } from '@/infra/env/env';
import { PrismaClient } from './generated/client';
import { watchPool } from './pools';

const MAX_CONNECTIONS = 16;

const holder = globalThis as { leitstandPrisma?: PrismaClient };

/** The pool under the Prisma client; an idle connection that breaks is replaced on next use. */
function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: MAX_CONNECTIONS,
    application_name: 'leitstand',
  });
  pool.on('error', () => undefined);
  return watchPool('prisma', pool);
}

/** The Prisma client of this process. Kept on the global object: Next loads this module more than once. */
export function prisma(): PrismaClient {
  holder.leitstandPrisma ??= new PrismaClient({
    adapter: new PrismaPg(openPool(), { disposeExternalPool: true }),
  });
  return holder.leitstandPrisma;
}

/** Closes the connections; for the end of a process and of a test file. */
export async function closePrisma(): Promise<void> {
  await holder.leitstandPrisma?.$disconnect();
  holder.leitstandPrisma = undefined;
}
