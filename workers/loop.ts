import { log } from '@/infra/log/log';

const AFTER_FAILURE_MS = 500;
const LONGEST_AFTER_FAILURE_MS = 30_000;

export type Loop = { wake: () => void; stop: () => Promise<void> };

/**
 * Runs work again and again. The work says how long (ms) to sleep; `wake` cuts the sleep short. A failure is logged
 * and tried again after a pause that grows from one second to half a minute.
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

  let failures = 0;
  const attempt = async (): Promise<number> => {
    try {
      const pause = await work();
      failures = 0;
      return pause;
    } catch (error) {
      failures += 1;
      log.error({ err: error, loop: name, failures }, 'loop failed');
      return Math.min(AFTER_FAILURE_MS * 2 ** failures, LONGEST_AFTER_FAILURE_MS);
    }
  };

  const run = async () => {
    while (!stopped) {
      wokenMeanwhile = false;
      const pause = await attempt();
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
