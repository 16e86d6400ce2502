import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spanishMessages } from './spanish';

/** How this run's own Leitstand is reached; handed to the tests by environment. */
export type Installation = {
  origin: string;
  carrier: string;
  ownerUrl: string;
  dataDir: string;
  /** What the supervisor gives web and worker, for further ones beside them. */
  environment: Record<string, string>;
};

const READY = /Leitstand is ready/;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts `npm start`'s program on a data folder of its own and waits for its last line. */
async function start(dataDir: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/start.js'], {
    env: {
      ...process.env,
      LEITSTAND_DATA: dataDir,
      PORT: String(port),
      CARRIER_PORT: String(await freePort()),
      DEPLOYMENT: 'test',
      MESSAGES_DIR: await spanishMessages(dataDir),
      CARRIER_SPEECH_MS_PER_CHAR: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      if (READY.test(output)) resolve();
    });
    child.once('exit', () => reject(new Error(`Leitstand did not start:\n${output}`)));
  });
  return child;
}

/** One Leitstand for the whole run, with demo data, a movable clock, and a carrier that speaks without taking time. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'leitstand-e2e-'));
  const port = await freePort();
  const child = await start(dataDir, port);
  const run = JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8'));
  const installation: Installation = {
    origin: `http://localhost:${port}`,
    carrier: `http://127.0.0.1:${run.carrierPort}`,
    ownerUrl: run.ownerUrl,
    dataDir,
    environment: run.environment,
  };
  process.env.LEITSTAND_E2E = JSON.stringify(installation);
  return async () => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
    await rm(dataDir, { recursive: true, force: true });
  };
}
