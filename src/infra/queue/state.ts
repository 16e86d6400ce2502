import type { Queue } from 'bullmq';
import { queueNames } from './names';
import { openQueue } from './queue';

const TIMEOUT_MS = 2_000;

const opened = new Map<string, Queue>();

function queueOf(name: string): Queue {
  const queue = opened.get(name) ?? openQueue<unknown>(name);
  if (!opened.has(name)) {
    // A queue that cannot be reached fails whoever asks for its state; without a listener it would end the process.
    queue.on('error', () => undefined);
    opened.set(name, queue);
  }
  return queue;
}

/** Rejects when the queue does not answer: a lost Redis keeps commands waiting for ever. */
function inTime<T>(name: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`queue ${name} does not answer`)), TIMEOUT_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

export type QueueCount = { queue: string; state: string; count: number };

const STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** How many jobs of each queue wait, run, are put off, or have failed for good. @throws when one does not answer */
export async function queueCounts(): Promise<QueueCount[]> {
  const all = await Promise.all(
    queueNames.map(async (name) => {
      const counts = await inTime(name, queueOf(name).getJobCounts(...STATES));
      return STATES.map((state) => ({ queue: name, state, count: counts[state] ?? 0 }));
    }),
  );
  return all.flat();
}

/** Closes the connections; for the end of a process and of a test file. */
export async function closeQueueState(): Promise<void> {
  const queues = [...opened.values()];
  opened.clear();
  await Promise.all(queues.map((queue) => inTime(queue.name, queue.close()).catch(() => undefined)));
}
