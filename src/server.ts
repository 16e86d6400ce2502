import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import next from 'next';
import { actorOfCookie } from '@/features/core/session/api';
import { touchPresence } from '@/features/desk/agents/api';
import { clock } from '@/infra/clock/clock';
import { followTestClock } from '@/infra/clock/follow-test-clock';
import { closePrisma } from '@/infra/db/client';
import { closeDirectPool } from '@/infra/db/direct';
import { closeListener } from '@/infra/db/notify';
import { env, exportForNextAuth } from '@/infra/env/env';
import { log, withRequestId } from '@/infra/log/log';
import { ready, run, stopInOrder } from '@/infra/process/child';
import { openSockets, type Sockets, tenantRoom } from '@/infra/realtime/sockets';

const REQUEST_ID = /^[\w-]{8,64}$/;

/** The id an edge in front gave the request, or a new one. */
function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : randomUUID();
}

/** Lets signed-in people in, each into the rooms of their tenants; agents count as present while connected. */
function admit(sockets: Sockets): void {
  sockets.use(async (socket, proceed) => {
    const { cookie, origin } = socket.handshake.headers;
    const actor = origin === env().APP_ORIGIN ? await actorOfCookie(cookie) : undefined;
    if (!actor) return proceed(new Error('auth.required'));
    socket.data.actor = actor;
    await socket.join(actor.tenants.map(tenantRoom));
    return proceed();
  });
  sockets.on('connection', (socket) => {
    const present = () =>
      touchPresence(socket.data.actor).catch((error) => log.warn({ err: error }, 'presence not noted'));
    void present();
    socket.on('present', present);
    const forget = clock.onMoved(present);
    socket.on('disconnect', forget);
  });
}

async function start(): Promise<void> {
  const { PORT, HOST } = env();
  exportForNextAuth();
  await followTestClock();
  const app = next({ dev: false, dir: process.cwd(), hostname: HOST, port: PORT });
  await app.prepare();
  const handle = app.getRequestHandler();
  const http = createServer((request, response) => {
    const requestId = requestIdOf(request.headers['x-request-id']);
    request.headers['x-request-id'] = requestId;
    response.setHeader('x-request-id', requestId);
    withRequestId(requestId, () => {
      handle(request, response).catch((error) => {
        log.error({ err: error }, 'request failed');
        response.statusCode = 500;
        response.end();
      });
    });
  });
  const sockets = openSockets(http);
  admit(sockets);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(PORT, HOST, resolve);
  });
  stopInOrder(async () => {
    await sockets.close();
    await app.close();
    await closeListener();
    await closePrisma();
    await closeDirectPool();
  });
  ready({ port: PORT });
  log.info({ port: PORT }, 'web is up');
}

await run(start);
