import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awaitLock } from './lock.js';
import { say } from './log.js';
import { ROOT } from './places.js';

/**
 * Installing, generating and building change the clone itself, which two instances (each with its own data
 * folder) may share: one works at a time. The lock lies outside, because `npm ci` empties node_modules.
 * @template T
 * @param {AbortSignal | undefined} signal
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWorkshop(signal, work) {
  const clone = createHash('sha256').update(ROOT).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `leitstand-${process.getuid?.() ?? 0}-${clone}.lock`);
  const release = await awaitLock(
    file,
    (pid) => say(`Waiting for process ${pid}, which prepares this clone.`),
    signal,
  );
  try {
    return await work();
  } finally {
    release();
  }
}
