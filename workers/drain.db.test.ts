import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { afterAll, expect, inject, it } from 'vitest';
import { env } from '@/infra/env/env';
import { withRequestId } from '@/infra/log/log';
import { REACTIONS_QUEUE } from '@/infra/queue/names';
import { openQueue } from '@/infra/queue/queue';
import { createDesk } from '@/testing/factories';
import { availableAgent, waitingCall } from '@/testing/hotline';

const REQUEST = 'request-of-the-drain-test';

let worker: ChildProcess | undefined;
afterAll(() => worker?.kill('SIGKILL'));

/** The real worker on this test's database, and what it logs. */
async function startWorker() {
  worker = spawn(process.execPath, ['--import', 'tsx', 'workers/main.ts'], {
    env: { ...process.env, LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const lines: string[] = [];
  worker.stdout?.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n')));
  await once(worker, 'message');
  return { worker, lines };
}

/** Keeps everybody away from the table until it is let go. */
async function holdTable(table: string) {
  const url = new URL(inject('templateOwnerUrl'));
  url.pathname = new URL(env().DATABASE_URL).pathname;
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  await owner.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  const waiting = async () => {
    const { rows } = await owner.query(
      `SELECT count(*)::int AS n FROM pg_locks WHERE relation = $1::regclass AND NOT granted`,
      [table],
    );
    return rows[0].n;
  };
  return { waiting, release: () => owner.query('COMMIT').then(() => owner.end()) };
}

it('a worker that is asked to end finishes the job it runs, in the name of the request it came from', async () => {
  const desk = await createDesk();
  await availableAgent(desk);
  const queue = openQueue(REACTIONS_QUEUE);
  const { worker: process, lines } = await startWorker();
  const table = await holdTable('call_offer');
  await withRequestId(REQUEST, () => waitingCall(desk));
  await expect.poll(table.waiting, { timeout: 10_000 }).toBeGreaterThan(0);
  await expect.poll(() => queue.getActiveCount(), { timeout: 10_000 }).toBeGreaterThan(0);
  const gone = once(process, 'exit');
  process.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(process.exitCode).toBeNull();
  await table.release();
  expect(await gone).toEqual([0, null]);
  expect(await queue.getJobCounts('active', 'failed', 'delayed')).toEqual({
    active: 0,
    failed: 0,
    delayed: 0,
  });
  const reacted = lines.filter((line) => line.includes('"reacted"')).map((line) => JSON.parse(line));
  expect(reacted).toContainEqual(expect.objectContaining({ requestId: REQUEST, job: 'calls.offer' }));
  await queue.close();
}, 40_000);
