import { createServer } from 'node:http';
import next from 'next';
import type { PersonActor } from '@/domain/people/actor';
import { actorOfCookie } from '@/features/core/session/api';
import { touchPresence } from '@/features/desk/agents/api';
import { clock } from '@/infra/clock/clock';
import { followTestClock } from '@/infra/clock/follow-test-clock';
import { closePrisma } from '@/infra/db/client';
import { closeDirectPool } from '@/infra/db/direct';
import { closeListener } from '@/infra/db/notify';
import { env, exportForNextAuth } from '@/infra/env/env';
import { log } from '@/infra/log/log';
import { closeHttp } from '@/infra/operations/close-http';
import { edge } from '@/infra/operations/edge';
import { watchSockets } from '@/infra/operations/metrics';
import { ready, run, stopInOrder } from '@/infra/process/child';
import { closeQueueState } from '@/infra/queue/state';
import {
  type ClientSocket,
  openSockets,
  type Sockets,
  sessionRoom,
  tenantRoom,
} from '@/infra/realtime/sockets';

/**
 * Notes that somebody is there, and looks again who they are: one whose session has ended must go, should the
 * relay's word have been lost, and one who serves other companies now hears of those.
 */
async function checkIn(socket: ClientSocket): Promise<void> {
  const actor = await actorOfCookie(socket.handshake.headers.cookie);
  if (!actor) {
    socket.disconnect(true);
    return;
  }
  const before: PersonActor = socket.data.actor;
  socket.data.actor = actor;
  for (const left of before.tenants.filter((id) => !actor.tenants.includes(id)))
    await socket.leave(tenantRoom(left));
  await socket.join(actor.tenants.map(tenantRoom));
  await touchPresence(actor);
}

/** Lets signed-in people in, each into the rooms of their tenants; agents count as present while connected. */
function admit(sockets: Sockets): void {
  sockets.use(async (socket, proceed) => {
    const { cookie, origin } = socket.handshake.headers;
    const actor = origin === env().APP_ORIGIN ? await actorOfCookie(cookie) : undefined;
    if (!actor) return proceed(new Error('auth.required'));
    socket.data.actor = actor;
    await socket.join([sessionRoom(actor.sessionId), ...actor.tenants.map(tenantRoom)]);
    return proceed();
  });
  sockets.on('connection', (socket) => {
    const present = () => checkIn(socket).catch((error) => log.warn({ err: error }, 'presence not noted'));
    void present();
    socket.on('present', present);
    const forget = clock.onMoved(present);
    socket.on('disconnect', forget);
  });
}

async function start(): Promise<void> {
  const { PORT, HOST, DRAIN_NOTICE_MS } = env();
  exportForNextAuth();
  await followTestClock();
  const app = next({ dev: false, dir: process.cwd(), hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const http = createServer(edge((request, response) => handle(request, response)));
  const sockets = openSockets(http);
  admit(sockets);
  watchSockets(() => sockets.engine.clientsCount);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(PORT, HOST, resolve);
  });
  stopInOrder(async () => {
    // Browsers whose connection ends this way come back by themselves, to a process that still listens.
    await closeHttp(http, DRAIN_NOTICE_MS, () => sockets.engine.close());
    await sockets.close();
    await app.close();
    await closeQueueState();
    await closeListener();
    await closePrisma();
    await closeDirectPool();
  });
  ready({ port: PORT });
  log.info({ port: PORT }, 'web is up');
}

await run(start);
