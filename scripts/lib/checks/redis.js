import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../ports.js';
import { goneWithin, launch, pause } from '../processes.js';
import { refuse } from '../refusal.js';
import { findTool } from './tools.js';

/**
 * A Redis that keeps nothing, on a port of its own.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startRedis() {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'leitstand-redis-'));
  const flags = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ].map(String);
  const child = launch(
    findTool('redis-server') ?? 'redis-server',
    [...flags, '--maxmemory-policy', 'noeviction'],
    {
      stdio: 'ignore',
    },
  );
  child.on('error', () => {}); // seen below as one that does not answer
  const stop = async () => {
    child.kill('SIGTERM');
    if (!(await goneWithin(child, 3_000))) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${port}`, stop };
    await pause(50);
  }
  await stop();
  return refuse('redis-server does not start; run redis-server --port 0 to see why.');
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}
