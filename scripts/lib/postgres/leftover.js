import { readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../log.js';
import { pause } from '../processes.js';
import { readLines } from './server.js';

/** First politely, then less so: [signal, how long it may take]. */
const STEPS = /** @type {const} */ ([
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
]);

/**
 * Stops the server that a killed start left behind. We hold the data folder's lock, so it can only be ours.
 * @param {import('./home.js').Home} home
 */
export async function stopLeftover({ cluster }) {
  const file = join(cluster, 'postmaster.pid');
  const pid = Number(readLines(file)[0]);
  if (!pid) return;
  if (!servesFrom(pid, cluster)) return rmSync(file, { force: true }); // its number may be somebody else's by now
  say(`Stopping the database that was left running (process ${pid}).`);
  for (const [name, patience] of STEPS) {
    send(pid, name);
    for (const until = Date.now() + patience; Date.now() < until; await pause(50)) {
      if (!servesFrom(pid, cluster)) return;
    }
  }
}

/** A server works in its cluster's folder. @param {number} pid @param {string} cluster */
function servesFrom(pid, cluster) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}

/** @param {number} pid @param {NodeJS.Signals} name */
function send(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}
