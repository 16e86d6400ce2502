import { syncHotlineNumbers } from '@/features/desk/calls/api';
import { followTestClock } from '@/infra/clock/follow-test-clock';
import { closePrisma } from '@/infra/db/client';
import { closeDirectPool } from '@/infra/db/direct';
import { closeListener } from '@/infra/db/notify';
import { env } from '@/infra/env/env';
import { log } from '@/infra/log/log';
import { ready, run, stopInOrder } from '@/infra/process/child';
import { beat } from '@/infra/process/heartbeat';
import { startLoop } from './loop';
import { startReactions } from './reactions';
import { startRelay } from './relay';
import { startSweeps } from './sweeper';
import { startWatcher } from './watcher';

const NUMBERS_EVERY_MS = 10_000;

async function start(): Promise<void> {
  await followTestClock();
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
    stopBeating();
    await Promise.all(loops.map((loop) => loop.stop()));
    await reactions.close();
    await closeListener();
    await closePrisma();
    await closeDirectPool();
  });
  ready();
  log.info('worker is up');
}

await run(start);
