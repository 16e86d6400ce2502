/** The carrier's only source of time, so that tests can move it instead of waiting. */
export interface Clock {
  now(): Date;
  /** Runs something later; the returned function calls it off. */
  after(ms: number, run: () => void): () => void;
}

/** Time as the machine has it. */
export const systemClock: Clock = {
  now: () => new Date(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Waits on a clock; rejects as soon as the signal aborts, because what was waited for is over. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      cancel();
      reject(signal.reason);
    };
    const cancel = clock.after(ms, () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** Waits until the signal aborts, however long that takes. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

export interface ManualClock extends Clock {
  /** Moves time on and runs what falls due, in the order in which it falls due. */
  advance(ms: number): Promise<void>;
}

/** A clock that stands still until it is moved. For tests. */
export function manualClock(start = new Date('2026-01-05T08:00:00Z')): ManualClock {
  let now = start.getTime();
  let order = 0;
  const due = new Map<number, { at: number; run: () => void }>();

  const next = (limit: number) =>
    [...due.entries()]
      .filter(([, job]) => job.at <= limit)
      .sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];

  return {
    now: () => new Date(now),
    after(ms, run) {
      const id = order++;
      due.set(id, { at: now + ms, run });
      return () => due.delete(id);
    },
    async advance(ms) {
      const limit = now + ms;
      await settled();
      for (let job = next(limit); job; job = next(limit)) {
        due.delete(job[0]);
        now = Math.max(now, job[1].at);
        job[1].run();
        await settled();
      }
      now = limit;
    },
  };
}

/** Lets everything run that only waits for promises. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}
