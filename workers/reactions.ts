import type { Job } from 'bullmq';
import { catalogueReactions, type StoredEvent } from '@/features/core/events/api';
import { log, withRequestId } from '@/infra/log/log';
import { REACTIONS_QUEUE } from '@/infra/queue/names';
import { openWorker } from '@/infra/queue/queue';
import { reactions } from './catalogue';

const CONCURRENCY = 8;

const byName = () => catalogueReactions(reactions).byName;

/** Runs one job, as part of the request that its event was recorded in. */
async function react({ name, data }: Job<StoredEvent>, known: ReturnType<typeof byName>): Promise<void> {
  const reaction = known.get(name);
  if (!reaction) throw new Error(`No reaction is called ${name}.`);
  const work = async () => {
    await reaction.run(data);
    log.debug({ job: name, event: data.id }, 'reacted');
  };
  await (data.requestId ? withRequestId(data.requestId, work) : work());
}

/** Runs the features' reactions, one job each, each retried alone. */
export function startReactions() {
  const known = byName();
  const worker = openWorker<StoredEvent>(REACTIONS_QUEUE, (job) => react(job, known), CONCURRENCY);
  worker.on('failed', (job, error) =>
    log.warn(
      {
        err: error,
        job: job?.name,
        event: job?.data.id,
        requestId: job?.data.requestId,
        attempt: job?.attemptsMade,
      },
      'reaction failed',
    ),
  );
  worker.on('error', (error) => log.warn({ err: error }, 'queue'));
  return worker;
}
