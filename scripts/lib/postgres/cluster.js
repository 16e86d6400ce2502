import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../processes.js';
import { Refusal } from '../refusal.js';
import { rolesSql } from './roles.js';
import { POSTGRES_ENVIRONMENT } from './server.js';

/** Everybody shows a password, and only from this machine. */
const ACCESS_RULES = `host all all 127.0.0.1/32 scram-sha-256
host all all ::1/128 scram-sha-256
`;

/**
 * Makes the cluster with its roles and database unless it stands. Roles are made before it ever listens. A start
 * that was killed half-way leaves its marker, and the next one begins again: nothing of value can be in there yet.
 * @param {import('./home.js').Home} home
 * @param {{ passwords: import('./roles.js').Passwords, throwaway: boolean }} options
 */
export async function ensureCluster(home, { passwords, throwaway }) {
  if (!existsSync(home.unfinished) && existsSync(join(home.cluster, 'PG_VERSION'))) return;
  writeFileSync(home.unfinished, '');
  for (const name of readdirSync(home.cluster))
    rmSync(join(home.cluster, name), { recursive: true, force: true });
  await initialise(home, throwaway);
  const answer = await runAs(
    home,
    'postgres',
    ['--single', '-D', home.cluster, 'postgres'],
    rolesSql(passwords),
  );
  if (/(ERROR|FATAL|PANIC): /.test(answer)) throw failure(home, answer);
  writeFileSync(join(home.cluster, 'pg_hba.conf'), ACCESS_RULES);
  rmSync(home.unfinished);
}

/**
 * Sorting is Postgres' own (C.UTF-8, the same on every machine); letters are the system's where it knows UTF-8,
 * because text search folds case by them.
 * @param {import('./home.js').Home} home
 * @param {boolean} throwaway
 */
async function initialise(home, throwaway) {
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const rest = [
    '--username=postgres',
    '--auth=trust',
    '--data-checksums',
    '--no-instructions',
    `--pgdata=${home.cluster}`,
  ];
  if (throwaway) rest.push('--no-sync');
  try {
    await runAs(home, 'initdb', [...flags, '--lc-ctype=C.UTF-8', ...rest]);
  } catch (error) {
    if (!/invalid locale/.test(String(error))) throw error;
    await runAs(home, 'initdb', [...flags, ...rest]);
  }
}

/**
 * Runs one of Postgres' programs as the user who may.
 * @param {import('./home.js').Home} home
 * @param {string} name
 * @param {string[]} args
 * @param {string} [input]
 * @returns {Promise<string>} what it said
 */
function runAs(home, name, args, input = '') {
  const { native, user } = home;
  const account = { uid: user?.uid, gid: user?.gid, cwd: '/', env: POSTGRES_ENVIRONMENT };
  const child = launch(join(native, 'bin', name), args, { ...account, stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  child.stdin?.on('error', () => {}).end(input); // a program that ends early is told by its exit code
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(failure(home, error.message)));
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(failure(home, output))));
  });
}

/** @param {import('./home.js').Home} home @param {string} output */
function failure({ cluster }, output) {
  const lines = output
    .split('\n')
    .filter((line) => /error|FATAL|PANIC|ERROR|invalid|denied|could not/.test(line));
  const why = (lines[0] ?? output.trim().split('\n').at(-1) ?? '').replace(
    /^.*?(initdb|ERROR|FATAL|PANIC): +/,
    '',
  );
  return new Refusal(
    `The database could not be created in ${cluster} (${why}); see that this folder is writable and the disk has space.`,
  );
}
