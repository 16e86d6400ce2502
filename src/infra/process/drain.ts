let draining = false;

/** Whether this process is about to end and wants no more work. */
export const isDraining = (): boolean => draining;

/** From now on this process says that it is not ready, so that whoever sends it work sends it elsewhere. */
export function startDraining(): void {
  draining = true;
}

/**
 * Waits for the work, but no longer than the time.
 * @returns whether it finished
 */
export async function finishedWithin(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const finished = await Promise.race([work.then(() => true as const), late]);
  clearTimeout(timer);
  return finished;
}
