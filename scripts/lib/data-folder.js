import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LockHeld, takeLock } from './lock.js';
import { dataFolderPath } from './places.js';
import { reason, refuse } from './refusal.js';

/**
 * Makes the data folder and takes it for this process.
 * @param {string} [path]
 * @returns {{ path: string, release: () => void }}
 */
export function openDataFolder(path = dataFolderPath()) {
  try {
    createFolder(path);
    return { path, release: takeLock(join(path, 'lock')) };
  } catch (error) {
    if (error instanceof LockHeld) return refuse(inUse(path, error.pid));
    return refuse(
      `The data folder ${path} cannot be used (${reason(error)}); repair it, or choose another with LEITSTAND_DATA=/some/folder npm start.`,
    );
  }
}

/**
 * Root's folder lets Postgres' own user pass, but not look around; the secrets in it have their own mode.
 * @param {string} path
 */
function createFolder(path) {
  if (existsSync(path)) return readdirSync(path);
  makeWithParents(path);
  chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
}

/** Step by step: where a file system refuses new folders (/proc), Node's recursive mkdir never ends. */
function makeWithParents(/** @type {string} */ path) {
  if (!existsSync(dirname(path))) makeWithParents(dirname(path));
  mkdirSync(path);
}

/** @param {string} path @param {number} pid */
function inUse(path, pid) {
  return `The data folder ${path} is used by another Leitstand (process ${pid}); stop that one, or choose another folder with LEITSTAND_DATA=/some/folder PORT=3001 npm start.`;
}
