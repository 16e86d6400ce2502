import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs work whose outcome must not show in its duration: whatever fails, fails no sooner than after `ms`, so that an
 * account that exists cannot be told from one that does not.
 */
export async function slowFailure<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const floor = sleep(ms);
  try {
    return await work();
  } catch (error) {
    await floor;
    throw error;
  }
}
