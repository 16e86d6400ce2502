import { log } from '@/infra/log/log';

const AFTER_FAILURE_MS = 1_000;

export type Loop = { wake: () => void; stop: () => Promise<void> };

/**
 * Runs work again and again. The work says how long (ms) to sleep; `wake` cuts the sleep short. A failure is logged
 * and tried again after a second.
 */
export function startLoop(name: string, work: () => Promise<number>): Loop {
  let stopped = false;
  let wokenMeanwhile = false;
  let endSleep: (() => void) | undefined;

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async () => {
    while (!stopped) {
      wokenMeanwhile = false;
      const pause = await work().catch((error) => {
        log.error({ err: error, loop: name }, 'loop failed');
        return AFTER_FAILURE_MS;
      });
      if (!wokenMeanwhile && !stopped && pause > 0) await sleep(pause);
    }
  };
  const running = run();
  const wake = () => {
    wokenMeanwhile = true;
    endSleep?.();
  };
  return {
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
}
