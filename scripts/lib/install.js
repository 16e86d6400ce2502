import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { logLine, say } from './log.js';
import { inRoot, ROOT } from './places.js';
import { runStep } from './run-step.js';
import { INSTALL_STAMP, installStamp, outerEnvironment } from './runtime.js';

/** @typedef {Record<string, { version?: string, optional?: boolean, dev?: boolean }>} Packages */

/**
 * Installs what package-lock.json names unless it stands in node_modules already.
 * @param {{ dev?: boolean, signal?: AbortSignal }} wish dev: the tools of the tests too
 */
export async function ensureInstalled({ dev = false, signal }) {
  const lock = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  const stamp = installStamp();
  if (stamp.lock === lock && (stamp.dev || !dev) && existsSync(inRoot('node_modules/tsx'))) return;
  if (!isInstalled({ dev })) await install(signal);
  writeFileSync(
    INSTALL_STAMP,
    JSON.stringify({ lock, dev: isInstalled({ dev: true }), node: packagedNode() }),
  );
}

/** Somebody's own `npm ci` is as good as ours: compares what npm says it installed with the lock file. */
function isInstalled(/** @type {{ dev: boolean }} */ { dev }) {
  const wanted = packagesIn(inRoot('package-lock.json'));
  const present = packagesIn(inRoot('node_modules/.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, optional, dev: tool }]) => {
    if (path === '' || present[path]?.version === version) return true;
    return !present[path] && (optional || (tool && !dev));
  });
}

/** @param {string} file @returns {Packages} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Strictly by the lock file. Where that lists no build of an optional package for some foreign platform (npm
 * leaves out what a registry does not have), `npm ci` refuses altogether, and `npm install` takes the same versions.
 * @param {AbortSignal} [signal]
 */
async function install(signal) {
  say('Installing packages …');
  const lines = /** @type {string[]} */ ([]);
  const tap = (/** @type {string} */ line) => void lines.push(line);
  try {
    await npm(['ci'], { signal, tap, quiet: true });
  } catch (error) {
    if (lines.some((line) => line.includes('EUSAGE'))) return npm(['install', '--no-save'], { signal });
    for (const line of lines) logLine('install', line);
    throw error;
  }
}

/**
 * Without install scripts: one of them downloads from where not everybody may, and what the others prepare
 * (links to Postgres' libraries) postgres/binaries.js repairs itself.
 * @param {string[]} verb
 * @param {Partial<import('./run-step.js').Step>} how
 */
async function npm(verb, how) {
  const args = [
    ...verb,
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ];
  await runStep({
    name: 'install',
    command: npmCommand(args),
    env: {
      ...process.env,
      PATH: outerEnvironment().PATH,
      npm_config_update_notifier: 'false',
      npm_config_loglevel: 'error',
    },
    problem: `The packages could not be installed in ${ROOT}; the lines above say why. Check the network and the disk, then run it again.`,
    ...how,
  });
}

/** @param {string[]} args @returns {[string, string[]]} the npm that called us, else the one in the path */
function npmCommand(args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const outside =
    node && cli?.endsWith('.js') && !node.startsWith(ROOT) && existsSync(cli) && existsSync(node);
  return outside && cli ? [node, [cli, ...args]] : ['npm', args];
}

/** The Node that comes with the packages, if it runs on this machine at all. */
function packagedNode() {
  const node = inRoot('node_modules/.bin/node');
  if (!existsSync(node)) return undefined;
  return spawnSync(node, ['--version']).status === 0 ? node : undefined;
}
