import { hostname } from 'node:os';
import { query } from '@/infra/db/direct';
import { log } from '@/infra/log/log';

const EVERY_MS = 2_000;

/**
 * Says every two seconds that this process lives. Measured by the machine's clock: the movable one would make
 * processes look dead.
 */
export function beat(kind: 'worker'): () => void {
  const name = `${kind}@${hostname()}:${process.pid}`;
  const write = () =>
    query(
      `INSERT INTO heartbeat (process, kind, at) VALUES ($1, $2, $3)
       ON CONFLICT (process) DO UPDATE SET at = EXCLUDED.at`,
      [name, kind, new Date()],
    ).catch((error) => log.warn({ err: error }, 'no heartbeat'));
  void write();
  const timer = setInterval(write, EVERY_MS);
  return () => clearInterval(timer);
}

/** Whether a process of the kind was alive within the last six seconds. */
export async function isAlive(kind: 'worker'): Promise<boolean> {
  const rows = await query('SELECT 1 FROM heartbeat WHERE kind = $1 AND at > $2 LIMIT 1', [
    kind,
    new Date(Date.now() - 3 * EVERY_MS),
  ]);
  return rows.length > 0;
}
