import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_SID, API_KEY_SECRET, API_KEY_SID, AUTH_TOKEN } from './testing/application';

function start(changes: Record<string, string> = {}) {
  return fork(fileURLToPath(new URL('./main.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      CARRIER_PORT: '0',
      CARRIER_ACCOUNT_SID: ACCOUNT_SID,
      CARRIER_AUTH_TOKEN: AUTH_TOKEN,
      CARRIER_API_KEY_SID: API_KEY_SID,
      CARRIER_API_KEY_SECRET: API_KEY_SECRET,
      ...changes,
    },
  });
}

describe('the process', () => {
  it('says when it is ready, and leaves when its parent does', async () => {
    const child = start();
    const [message] = (await once(child, 'message')) as [{ type: string; port: number }];
    expect(message.type).toBe('ready');
    expect((await fetch(`http://127.0.0.1:${message.port}/health`)).status).toBe(200);
    child.disconnect();
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it('does not start with a wrong value, and says which', async () => {
    const child = start({ CARRIER_ACCOUNT_SID: 'AC1' });
    const exited = once(child, 'exit');
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    expect((await exited)[0]).toBe(78);
    expect(said).toContain('CARRIER_ACCOUNT_SID');
  });
});
