import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, parsePort, portNear } from '../ports.js';
import { goneWithin, launch, pause } from '../processes.js';
import { Refusal } from '../refusal.js';

/** Modest, and the same everywhere; what a caller gives is laid over it. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  min_wal_size: '80MB',
  max_wal_size: '1GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
};

const LONGEST_LOG = 20_000_000;

/** Only what Postgres needs: PGDATA and its like from outside would change what it does. */
export const POSTGRES_ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

/**
 * @typedef {object} Server
 * @property {import('node:child_process').ChildProcess} child
 * @property {number} port
 */

/**
 * Starts the server and waits until it takes connections.
 * @param {import('./home.js').Home} home
 * @param {Record<string, string>} [settings]
 * @returns {Promise<Server>}
 */
export async function startServer(home, settings = {}) {
  turnLog(home.log);
  const remembered = existsSync(home.portFile) ? readFileSync(home.portFile, 'utf8').trim() : '';
  let port = remembered ? await portNear(parsePort('postgres.port', remembered)) : await freePort();
  for (let attempt = 1; ; attempt++) {
    const from = statSync(home.log, { throwIfNoEntry: false })?.size ?? 0;
    const child = spawnServer(home, port, { ...SETTINGS, ...settings });
    if (await isReady(home, child)) {
      writeFileSync(home.portFile, `${port}\n`);
      return { child, port };
    }
    const complaint = lastComplaint(home.log, from);
    if (attempt >= 20 || !PASSING.test(complaint)) throw new Refusal(damaged(home, complaint));
    if (/address already in use/i.test(complaint)) port = await freePort();
    await pause(250);
  }
}

/** What goes away by itself: a port just taken, and memory that backends of a killed server still hold. */
const PASSING = /address already in use|pre-existing shared memory block|could not bind|lock file/i;

/** @param {import('./home.js').Home} home @param {number} port @param {Record<string, string>} settings */
function spawnServer({ native, cluster, user, log }, port, settings) {
  const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const output = openSync(log, 'a', 0o600);
  const child = launch(join(native, 'bin/postgres'), ['-D', cluster, ...flags], {
    uid: user?.uid,
    gid: user?.gid,
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    stdio: ['ignore', output, output],
    lastResort: 'SIGQUIT',
  });
  child.on('error', () => {}); // its exit is noticed by all who wait for it
  closeSync(output);
  return child;
}

/**
 * The way pg_ctl sees it: the server writes its state into its pid file.
 * @param {import('./home.js').Home} home
 * @param {import('node:child_process').ChildProcess} child
 */
async function isReady({ cluster }, child) {
  for (;;) {
    if (child.pid === undefined || (await goneWithin(child, 20))) return false;
    const lines = readLines(join(cluster, 'postmaster.pid'));
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
  }
}

/** @param {string} file */
export function readLines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** @param {string} log @param {number} from */
function lastComplaint(log, from) {
  const lines = readFileSync(log).subarray(from).toString().split('\n');
  const bad = lines.filter((line) => /(FATAL|PANIC|ERROR): /.test(line));
  return (
    bad.map((line) => line.replace(/^.*?(FATAL|PANIC|ERROR): +/, '')).join('; ') ||
    lines.slice(-3).join(' ').trim()
  );
}

/** @param {import('./home.js').Home} home @param {string} complaint */
function damaged({ cluster, dataDir, log }, complaint) {
  return `The database in ${cluster} does not start (${complaint || 'it says nothing'}); see ${log}, restore a backup, or move ${dataDir} away to begin with an empty one.`;
}

/** @param {string} log */
function turnLog(log) {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LONGEST_LOG) renameSync(log, `${log}.1`);
}

/**
 * Fast: sessions are cut off and everything is written. Immediate: for a database nobody needs any more.
 * @param {import('node:child_process').ChildProcess} child
 * @param {'fast' | 'immediate'} mode
 */
export async function stopServer(child, mode) {
  child.kill(mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  if (await goneWithin(child, 20_000)) return;
  child.kill('SIGQUIT');
  if (!(await goneWithin(child, 5_000))) child.kill('SIGKILL');
}
