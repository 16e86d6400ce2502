import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { pause } from './processes.js';

/** @typedef {{ pid: number, started: string }} Holder */

export class LockHeld extends Error {
  /** @param {number} pid */
  constructor(pid) {
    super(`held by process ${pid}`);
    this.pid = pid;
  }
}

/**
 * Takes a lock file for this process, or throws LockHeld. A lock whose process is gone counts for nothing.
 * @param {string} file
 * @returns {() => void} gives it back
 */
export function takeLock(file) {
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (let attempt = 0; attempt < 20; attempt++) {
    if (create(file, mine)) return () => release(file, mine);
    const seen = readText(file);
    const holder = parse(seen);
    if (holder && isAlive(holder)) throw new LockHeld(holder.pid);
    setAside(file, seen);
  }
  throw new Error(`The lock ${file} cannot be taken; delete it if no other npm start runs.`);
}

/**
 * Waits for its turn instead.
 * @param {string} file
 * @param {(pid: number) => void} onWait told once
 * @param {AbortSignal} [signal]
 */
export async function awaitLock(file, onWait, signal) {
  for (let told = false; ; ) {
    try {
      return takeLock(file);
    } catch (error) {
      if (!(error instanceof LockHeld)) throw error;
      if (!told) onWait(error.pid);
      told = true;
      await pause(300, signal);
    }
  }
}

/** A pid alone may have been given to another program since; the start time tells them apart. */
export function isAlive(/** @type {Holder} */ { pid, started }) {
  const now = startOf(pid);
  return now !== '' && now === started;
}

/**
 * Boot and start time of a process, or '' when there is none. A dead one that nobody has collected (a container
 * without an init) is none either.
 * @param {number} pid
 */
export function startOf(pid) {
  const stat = readText(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = /[ZX]/.test(fields[0] ?? '') ? '' : fields[19];
  return ticks ? `${readText('/proc/sys/kernel/random/boot_id').trim()} ${ticks}` : '';
}

/** The link makes the lock appear with its content: nobody ever reads half of it. */
function create(/** @type {string} */ file, /** @type {string} */ content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o644 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a stale lock, and puts it back if somebody else took it over in this very moment. */
function setAside(/** @type {string} */ file, /** @type {string} */ seen) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== seen) linkSync(aside, file);
  } catch {
    // Another one was faster; the next attempt sees what it left.
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {string} file @param {string} mine */
function release(file, mine) {
  if (readText(file) === mine) rmSync(file, { force: true });
}

/** @param {string} text @returns {Holder | undefined} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
