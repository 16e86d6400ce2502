import { catalogueReactions, type StoredEvent } from '@/features/core/events/api';
import { log } from '@/infra/log/log';
import { openWorker } from '@/infra/queue/queue';
import { reactions } from './catalogue';

export const REACTIONS_QUEUE = 'reactions';
const CONCURRENCY = 8;

/** Runs the features' reactions, one job each, each retried alone. */
export function startReactions() {
  const { byName } = catalogueReactions(reactions);
  const worker = openWorker<StoredEvent>(
    REACTIONS_QUEUE,
    async (job) => {
      const reaction = byName.get(job.name);
      if (!reaction) throw new Error(`No reaction is called ${job.name}.`);
      await reaction.run(job.data);
    },
    CONCURRENCY,
  );
  worker.on('failed', (job, error) =>
    log.warn(
      { err: error, job: job?.name, event: job?.data.id, attempt: job?.attemptsMade },
      'reaction failed',
    ),
  );
  worker.on('error', (error) => log.warn({ err: error }, 'queue'));
  return worker;
}
