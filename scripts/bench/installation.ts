import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../prisma/migrate/migrate';
import { startPostgres } from '../lib/postgres';

const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** Passable for Postgres' own user. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'leitstand-bench-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** The superuser's address of the product's own database. */
function inDatabaseOf(superUrl: string, ownerUrl: string): string {
  const url = new URL(superUrl);
  url.pathname = new URL(ownerUrl).pathname;
  return url.href;
}

/** A throwaway database with the product's tables, and what a process needs to run on it. */
export async function throwawayInstallation({
  settings = {} as Record<string, string>,
  origin = 'http://localhost:3000',
} = {}) {
  const dataDir = temporaryFolder();
  const postgres = await startPostgres({ dataDir, throwaway: true, settings });
  await migrate(postgres.ownerUrl, postgres.appUrl);
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DEPLOYMENT: 'test',
    DATABASE_URL: postgres.appUrl,
    APP_ORIGIN: origin,
    PORT: new URL(origin).port,
    HOST: '127.0.0.1',
    LEITSTAND_DATA: dataDir,
    AUTH_SECRET: hex(32),
    DATA_KEY: randomBytes(32).toString('base64'),
    TWILIO_ACCOUNT_SID: `AC${hex(16)}`,
    TWILIO_AUTH_TOKEN: hex(16),
    TWILIO_API_KEY_SID: `SK${hex(16)}`,
    TWILIO_API_KEY_SECRET: hex(16),
    CARRIER_URL: 'http://127.0.0.1:9',
    LOG_LEVEL: 'error',
  };
  return {
    ...postgres,
    superUrl: inDatabaseOf(postgres.superUrl, postgres.ownerUrl),
    log: join(dataDir, 'postgres.log'),
    environment,
  };
}

/** Starts one of our processes and waits until it says that it is up. */
export async function startProcess(file: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  // What it says goes to standard error: standard output is for figures.
  const child = fork(file, { env, execArgv: ['--import', 'tsx'], stdio: ['ignore', 2, 2, 'ipc'] });
  await once(child, 'message');
  return child;
}

/** Ends a process in order and waits for it. */
export async function endProcess(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
