import { requestId } from '@/infra/log/log';
import { beforeCommit } from './before-commit';
import { prisma } from './client';
import { Prisma } from './generated/client';
import { type Channel, notify } from './notify';

/** The database inside one use case: a transaction that sees the actor's tenants and nothing else. */
export type Tx = Prisma.TransactionClient;

const MAX_WAIT_MS = 5_000;
const TIMEOUT_MS = 15_000;
const ATTEMPTS = 4;

const wakeUps = new WeakMap<Tx, Set<Channel>>();

/** Asks for a wake-up of the channel's listeners once the transaction has committed. */
export function wakeAfterCommit(tx: Tx, channel: Channel): void {
  wakeUps.get(tx)?.add(channel);
}

/** A deadlock or a lost serialisation: the database asks for the whole transaction again. */
function mayRepeat(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  if (error.code === 'P2034') return true;
  return error.code === 'P2010' && /40P01|40001|deadlock/.test(JSON.stringify(error.meta ?? error.message));
}

async function attempt<T>(
  tenants: readonly string[],
  work: (tx: Tx) => Promise<T>,
  timeout: number,
): Promise<T> {
  const channels = new Set<Channel>();
  const result = await prisma().$transaction(
    async (tx) => {
      wakeUps.set(tx, channels);
      await tx.$executeRaw`SELECT set_config('app.tenants', ${tenants.join(',')}, true),
                                  set_config('app.request_id', ${requestId() ?? ''}, true)`;
      const done = await work(tx);
      await beforeCommit(tx);
      return done;
    },
    { maxWait: MAX_WAIT_MS, timeout },
  );
  for (const channel of channels) notify(channel);
  return result;
}

/**
 * Runs one use case in one transaction under row security: rows of other tenants do not exist in it.
 * The work may run again after a deadlock, so it holds no side effects but the database's.
 * @param timeoutMs for the rare work that walks a whole tenant
 */
export async function inTenants<T>(
  actor: { tenants: readonly string[] },
  work: (tx: Tx) => Promise<T>,
  timeoutMs = TIMEOUT_MS,
): Promise<T> {
  for (let left = ATTEMPTS; ; left--) {
    try {
      return await attempt(actor.tenants, work, timeoutMs);
    } catch (error) {
      if (left === 1 || !mayRepeat(error)) throw error;
    }
  }
}
