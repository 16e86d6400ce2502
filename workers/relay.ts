import { catalogueReactions, relayBatch, type StoredEvent } from '@/features/core/events/api';
import { listen } from '@/infra/db/notify';
import { openQueue } from '@/infra/queue/queue';
import { closeSockets, openSockets, tenantRoom } from '@/infra/realtime/sockets';
import { reactions } from './catalogue';
import { type Loop, startLoop } from './loop';
import { REACTIONS_QUEUE } from './reactions';

/** The relay looks this often even if nobody wakes it. */
const POLL_MS = 250;

/** Tells sockets and starts jobs for every recorded event. */
export async function startRelay(): Promise<Loop> {
  const { byEvent } = catalogueReactions(reactions);
  const sockets = openSockets();
  const queue = openQueue<StoredEvent>(REACTIONS_QUEUE);

  const deliver = async (events: StoredEvent[]) => {
    const jobs = events.flatMap((event) =>
      (byEvent.get(event.type) ?? []).map((reaction) => ({
        name: reaction.name,
        data: event,
        opts: { jobId: `${reaction.name}-${event.id}` },
      })),
    );
    if (jobs.length > 0) await queue.addBulk(jobs as never);
    for (const { type, tenantId, subjectType, subjectId, seq } of events) {
      const change = { type, subject: { type: subjectType, id: subjectId }, seq };
      sockets.to(tenantRoom(tenantId)).emit('changed', change);
    }
  };

  const loop = startLoop('relay', async () => ((await relayBatch(deliver)) > 0 ? 0 : POLL_MS));
  await listen('outbox', loop.wake);
  return {
    wake: loop.wake,
    stop: async () => {
      await loop.stop();
      await queue.close();
      await closeSockets(sockets);
    },
  };
}
