import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '@/infra/log/log';
import { finishedWithin, startDraining } from '@/infra/process/drain';

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 100;

/**
 * Ends a server without losing a request: for a moment it only says that it is not ready, so that whoever balances
 * load looks elsewhere; then it takes no new connection, and what runs has ten seconds to finish.
 * @param noticeMs how long that moment is
 * @param hangUp lets go of connections that would stay open, once nothing new comes in
 */
export async function closeHttp(http: Server, noticeMs: number, hangUp = () => {}): Promise<void> {
  startDraining();
  await sleep(noticeMs);
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  hangUp();
  // A connection kept alive after its last answer counts as idle only now and then.
  const idle = setInterval(() => http.closeIdleConnections(), LOOK_EVERY_MS);
  const finished = await finishedWithin(PATIENCE_MS, closed);
  clearInterval(idle);
  if (finished) return;
  log.warn('requests did not finish in time; ending them');
  http.closeAllConnections();
}
