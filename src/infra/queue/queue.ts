import { createPostgresBackend, type Job, type JobsOptions, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { env } from '@/infra/env/env';

/** The tables of BullMQ, migrated together with ours. */
const SCHEMA = 'bullmq';
const ATTEMPTS = 8;
const BACKOFF_MS = 500;
const KEEP_COMPLETED = { count: 200 };
const KEEP_FAILED = { count: 5_000 };

const retried: JobsOptions = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: BACKOFF_MS },
  removeOnComplete: KEEP_COMPLETED,
  removeOnFail: KEEP_FAILED,
};

// The one place that knows which engine the queues run on: Redis when there is one, else Postgres.
const postgres = () => ({ connectionString: env().DATABASE_URL, schema: SCHEMA, max: 4 });
const redis = (url: string) => new Redis(url, { maxRetriesPerRequest: null });

/** A queue to put jobs into; every job is tried several times with growing pauses. */
export function openQueue<Data>(name: string): Queue<Data> {
  const { REDIS_URL } = env();
  return REDIS_URL
    ? new Queue<Data>(name, { connection: redis(REDIS_URL), defaultJobOptions: retried })
    : (new Queue(
        name,
        { connection: postgres(), defaultJobOptions: retried },
        createPostgresBackend,
      ) as unknown as Queue<Data>);
}

/** A worker that takes the queue's jobs, several at a time. */
export function openWorker<Data>(
  name: string,
  run: (job: Job<Data>) => Promise<void>,
  concurrency: number,
): Worker<Data> {
  const { REDIS_URL } = env();
  return REDIS_URL
    ? new Worker<Data>(name, run, { connection: redis(REDIS_URL), concurrency })
    : (new Worker(
        name,
        run as never,
        { connection: postgres(), concurrency },
        createPostgresBackend,
      ) as unknown as Worker<Data>);
}
