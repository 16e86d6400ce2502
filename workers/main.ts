import { syncHotlineNumbers } from '@/features/desk/calls/api';
import { followTestClock } from '@/infra/clock/follow-test-clock';
import { closePrisma } from '@/infra/db/client';
import { closeDirectPool } from '@/infra/db/direct';
import { closeListener } from '@/infra/db/notify';
import { env } from '@/infra/env/env';
import { log } from '@/infra/log/log';
import { closeHttp } from '@/infra/operations/close-http';
import { openWorkerDoor } from '@/infra/operations/worker-door';
import { ready, run, stopInOrder } from '@/infra/process/child';
import { finishedWithin, startDraining } from '@/infra/process/drain';
import { beat } from '@/infra/process/heartbeat';
import { closeQueueState } from '@/infra/queue/state';
import { startLoop } from './loop';
import { startReactions } from './reactions';
import { startRelay } from './relay';
import { startSweeps } from './sweeper';
import { startWatcher } from './watcher';

const NUMBERS_EVERY_MS = 10_000;
/** How long running jobs may take to finish when the process is asked to end; others take over what does not. */
const PATIENCE_MS = 10_000;

async function start(): Promise<void> {
  await followTestClock();
  const door = await openWorkerDoor();
  const reactions = startReactions();
  const loops = [
    await startRelay(),
    ...(await Promise.all(Array.from({ length: env().SLA_WATCHERS }, startWatcher))),
    ...startSweeps(),
    startLoop('numbers', async () => {
      await syncHotlineNumbers();
      return NUMBERS_EVERY_MS;
    }),
  ];
  const stopBeating = beat('worker');
  stopInOrder(async () => {
    startDraining();
    stopBeating();
    const finished = Promise.all([reactions.close(), ...loops.map((loop) => loop.stop())]);
    if (!(await finishedWithin(PATIENCE_MS, finished))) log.warn('jobs did not finish in time; ending them');
    if (door) await closeHttp(door, 0);
    await closeQueueState();
    await closeListener();
    await closePrisma();
    await closeDirectPool();
  });
  ready();
  log.info('worker is up');
}

await run(start);
