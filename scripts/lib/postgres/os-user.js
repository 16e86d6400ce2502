import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { refuse } from '../refusal.js';

/** @typedef {{ uid: number, gid: number, name: string }} OsUser */

const OURS = 'leitstand-db';

/**
 * Postgres refuses to run as root, so root hands it to an unprivileged user: whoever owns the database already,
 * else the system's user for it, else one of our own. Anybody else runs it as himself (undefined).
 * @param {string} cluster
 * @returns {OsUser | undefined}
 */
export function databaseUser(cluster) {
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (process.getuid?.() !== 0) return requireOwn(cluster, owner?.uid);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `user ${owner.uid}` };
  return find(OURS) ?? find('postgres') ?? create();
}

/** @param {string} cluster @param {number | undefined} uid */
function requireOwn(cluster, uid) {
  if (uid === undefined || uid === process.getuid?.()) return undefined;
  return refuse(
    `The database in ${cluster} belongs to another user (${uid}); start as root, or choose another folder with LEITSTAND_DATA=/some/folder npm start.`,
  );
}

/** @param {string} name @returns {OsUser | undefined} */
function find(name) {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number.parseInt(output('id', [flag, name]), 10));
  return uid && gid ? { uid, gid, name } : undefined;
}

function create() {
  output('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OURS]);
  return (
    find(OURS) ??
    refuse(
      `Postgres does not run as root, and the user ${OURS} could not be created; run npm start as an ordinary user, or create it with: useradd --system ${OURS}`,
    )
  );
}

/** @param {string} command @param {string[]} args */
function output(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
}

/**
 * Asks the system itself, since only it knows all parents' modes, groups and access lists.
 * @param {string} path
 * @param {'-r' | '-w' | '-x'} how
 * @param {OsUser | undefined} user
 */
export function canUse(path, how, user) {
  if (!user) return true;
  return spawnSync('test', [how, path], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0;
}
