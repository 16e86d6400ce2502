import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { migrate } from '../../prisma/migrate/migrate';
import { startPostgres } from '../lib/postgres';

const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** A throwaway database with the product's tables, and what a process needs to run on it. */
export async function throwawayInstallation() {
  const postgres = await startPostgres({ throwaway: true });
  await migrate(postgres.ownerUrl, postgres.appUrl);
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DEPLOYMENT: 'test',
    DATABASE_URL: postgres.appUrl,
    APP_ORIGIN: 'http://localhost:3000',
    AUTH_SECRET: hex(32),
    TWILIO_ACCOUNT_SID: `AC${hex(16)}`,
    TWILIO_AUTH_TOKEN: hex(16),
    TWILIO_API_KEY_SID: `SK${hex(16)}`,
    TWILIO_API_KEY_SECRET: hex(16),
    CARRIER_URL: 'http://127.0.0.1:9',
    LOG_LEVEL: 'error',
  };
  return { ...postgres, environment };
}

/** Starts one of our processes and waits until it says that it is up. */
export async function startProcess(file: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = fork(file, { env, execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  return child;
}

/** Ends a process in order and waits for it. */
export async function endProcess(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
