import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureCluster } from './postgres/cluster.js';
import { settleHome } from './postgres/home.js';
import { stopLeftover } from './postgres/leftover.js';
import { urls } from './postgres/roles.js';
import { startServer, stopServer } from './postgres/server.js';
import { loadSecrets } from './secrets.js';

/** For data that is worth nothing: no waiting for the disk. */
const CARELESS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum_naptime: '10s',
};

/**
 * @typedef {object} Postgres a running database
 * @property {string} ownerUrl migrates and seeds, past row security
 * @property {string} appUrl lives under row security
 * @property {string} superUrl
 * @property {number} port
 * @property {Promise<void>} gone when the server has ended, wanted or not
 * @property {() => Promise<void>} stop a throwaway one is deleted too
 */

/**
 * Starts the embedded Postgres of a data folder, creating it on the first start.
 * @param {object} wish
 * @param {string} [wish.dataDir] not needed for a throwaway one
 * @param {Record<string, string>} [wish.settings] laid over our own, as in postgresql.conf
 * @param {boolean} [wish.throwaway] fast and forgetful, in a temporary folder, gone when stopped
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir, settings = {}, throwaway = false }) {
  const folder = dataDir ?? temporaryFolder();
  const passwords = loadSecrets(folder);
  const home = settleHome(folder);
  await stopLeftover(home);
  await ensureCluster(home, { passwords, throwaway });
  const { child, port } = await startServer(home, throwaway ? { ...CARELESS, ...settings } : settings);
  return {
    ...urls(passwords, port),
    port,
    gone: ended(child),
    stop: async () => {
      await stopServer(child, throwaway ? 'immediate' : 'fast');
      if (throwaway)
        for (const path of [home.cluster, folder]) rmSync(path, { recursive: true, force: true });
    },
  };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Passable for Postgres' own user, as a data folder is. */
function temporaryFolder() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'leitstand-test-'));
  chmodSync(folder, 0o711);
  return folder;
}
