import { watchClocks } from '@/features/desk/tickets/api';
import { clock } from '@/infra/clock/clock';
import { listen, notify } from '@/infra/db/notify';
import { type Loop, startLoop } from './loop';

/** Watches SLA clocks: sleeps until the next one is due, woken early when one is set. */
export async function startWatcher(): Promise<Loop> {
  const loop = startLoop('watcher', async () => {
    const { fired, sleepMs } = await watchClocks();
    if (fired > 0) notify('outbox');
    return sleepMs;
  });
  await listen('sla_clocks', loop.wake);
  clock.onMoved(loop.wake);
  return loop;
}
