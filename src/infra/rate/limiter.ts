import { Redis } from 'ioredis';
import { query } from '@/infra/db/direct';
import { env } from '@/infra/env/env';

/** Counts one more use of a key in the running window of `windowMs`. @returns how many there were, this one included */
type Counter = (key: string, windowAt: number, windowMs: number) => Promise<number>;

const onPostgres: Counter = async (key, windowAt) => {
  const [row] = await query<{ count: number }>(
    `INSERT INTO rate_counter AS r (key, window_at, count) VALUES ($1, $2, 1)
     ON CONFLICT (key) DO UPDATE SET window_at = EXCLUDED.window_at,
       count = CASE WHEN r.window_at = EXCLUDED.window_at THEN r.count + 1 ELSE 1 END
     RETURNING count`,
    [key, new Date(windowAt)],
  );
  return row?.count ?? 1;
};

let connection: Redis | undefined;

const onRedis =
  (url: string): Counter =>
  async (key, windowAt, windowMs) => {
    connection ??= new Redis(url);
    const name = `rate:${key}:${windowAt}`;
    const results = await connection.multi().incr(name).pexpire(name, windowMs).exec();
    return Number(results?.[0]?.[1] ?? 1);
  };

/** The one place that knows where uses are counted: in Redis when there is one, else in Postgres. */
const counter = (): Counter => {
  const { REDIS_URL } = env();
  return REDIS_URL ? onRedis(REDIS_URL) : onPostgres;
};

/**
 * Takes one of `limit` uses of a key in each window of `windowMs`, over all processes.
 * @returns how many ms until there are uses again; 0 when this one was free
 */
export async function waitFor(
  key: string,
  { limit, windowMs, now }: { limit: number; windowMs: number; now: number },
): Promise<number> {
  const windowAt = Math.floor(now / windowMs) * windowMs;
  const count = await counter()(key, windowAt, windowMs);
  return count > limit ? windowAt + windowMs - now : 0;
}

/** Closes the connection; for the end of a process and of a test file. */
export async function closeRateCounter(): Promise<void> {
  await connection?.quit();
  connection = undefined;
}
