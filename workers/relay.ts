import { catalogueReactions, endedSessions, relayBatch, type StoredEvent } from '@/features/core/events/api';
import { listen } from '@/infra/db/notify';
import { breachDelivered } from '@/infra/operations/metrics';
import { REACTIONS_QUEUE } from '@/infra/queue/names';
import { openQueue } from '@/infra/queue/queue';
import { closeSockets, openSockets, sessionRoom, tenantRoom } from '@/infra/realtime/sockets';
import { reactions } from './catalogue';
import { type Loop, startLoop } from './loop';

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
    const ended = events.flatMap(endedSessions).map(sessionRoom);
    if (ended.length > 0) sockets.in(ended).disconnectSockets(true);
    for (const { type, data } of events) {
      if (type === 'ticket.clockBreached') breachDelivered(Date.parse(String(data.dueAt)));
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
