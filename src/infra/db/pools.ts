import type pg from 'pg';

// On the global object, because Next bundles a copy of this module beside the server's.
const holder = globalThis as { leitstandPools?: Map<string, pg.Pool> };
holder.leitstandPools ??= new Map();
const pools = holder.leitstandPools;

/** Notes a pool of this process under a name, so that its use can be seen from outside. */
export function watchPool(name: string, pool: pg.Pool): pg.Pool {
  pools.set(name, pool);
  return pool;
}

export type PoolUse = { pool: string; state: 'busy' | 'idle' | 'waiting'; count: number };

/** How many connections of each pool are busy or idle, and how much work waits for one. */
export const poolUse = (): PoolUse[] =>
  [...pools].flatMap(([pool, { totalCount, idleCount, waitingCount }]) => [
    { pool, state: 'busy', count: totalCount - idleCount },
    { pool, state: 'idle', count: idleCount },
    { pool, state: 'waiting', count: waitingCount },
  ]);
