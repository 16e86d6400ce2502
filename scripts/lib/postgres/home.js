import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { refuse } from '../refusal.js';
import { makeSharedFolder, postgresBinaries, SHARED_FOLDER } from './binaries.js';
import { canUse, databaseUser } from './os-user.js';

/**
 * @typedef {object} Home where one database lives
 * @property {string} dataDir
 * @property {string} cluster Postgres' own folder, with symbolic links resolved
 * @property {string} native its programs
 * @property {import('./os-user.js').OsUser | undefined} user who runs it, when not ourselves
 * @property {string} log
 * @property {string} unfinished exists while the cluster is being created
 * @property {string} portFile
 */

/**
 * Finds or makes the place of the database and refuses one that this Postgres cannot open.
 * @param {string} dataDir
 * @returns {Home}
 */
export function settleHome(dataDir) {
  const place = join(dataDir, 'postgres');
  requireTarget(place);
  const user = databaseUser(place);
  const { native, major } = postgresBinaries(user);
  if (!existsSync(place)) makePlace(dataDir, place, user);
  const home = {
    dataDir,
    cluster: realpathSync(place),
    native,
    user,
    log: join(dataDir, 'postgres.log'),
    unfinished: join(dataDir, 'postgres.unfinished'),
    portFile: join(dataDir, 'postgres.port'),
  };
  if (!existsSync(home.unfinished)) requireVersion(home, major);
  return home;
}

/** @param {string} place */
function requireTarget(place) {
  const link = lstatSync(place, { throwIfNoEntry: false });
  if (link && !existsSync(place)) {
    refuse(
      `The database that ${place} points to is gone; restore it, or delete the data folder to begin with an empty one.`,
    );
  }
  if (link && !statSync(place).isDirectory()) refuse(`${place} is not a folder; move it away.`);
}

/** In the data folder where Postgres' user can get there, else linked from it (a clone under /root). */
function makePlace(
  /** @type {string} */ dataDir,
  /** @type {string} */ place,
  /** @type {Home['user']} */ user,
) {
  if (!user) return mkdirSync(place, { mode: 0o700 });
  if (canUse(dataDir, '-x', user)) mkdirSync(place, { mode: 0o700 });
  else {
    makeSharedFolder();
    symlinkSync(
      mkdtempSync(join(SHARED_FOLDER, `${basename(dataDir).replace(/\W/g, '') || 'data'}-`)),
      place,
    );
  }
  chownSync(realpathSync(place), user.uid, user.gid);
}

/** @param {Home} home @param {string} major */
function requireVersion({ cluster, dataDir }, major) {
  if (readdirSync(cluster).length === 0) return;
  const file = join(cluster, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (found === major) return;
  refuse(
    found
      ? `The database in ${cluster} was made by Postgres ${found}, and this is Postgres ${major}; bring it over with pg_dump and psql, or move ${dataDir} away to begin with an empty one.`
      : `The database in ${cluster} is damaged (PG_VERSION is missing); restore it from a backup, or move ${dataDir} away to begin with an empty one.`,
  );
}
