import type { Server as HttpServer } from 'node:http';
import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter';
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { Server, type Socket } from 'socket.io';
import { directPool } from '@/infra/db/direct';
import { env } from '@/infra/env/env';
import { log } from '@/infra/log/log';
import type { Changed } from './changed';

export const SOCKET_PATH = '/api/socket';

export type ServerEvents = { changed: (change: Changed) => void };
export type Sockets = Server<Record<string, never>, ServerEvents>;
export type ClientSocket = Socket<Record<string, never>, ServerEvents>;

/** Closes them; without an HTTP server the library has nothing to close but the adapter. */
export async function closeSockets(sockets: Sockets): Promise<void> {
  if (sockets.httpServer) await sockets.close();
  else sockets.of('/').adapter.close();
}

const ROOM_OF_TENANT = 'tenant:';

/** The room of everybody who serves a tenant. */
export const tenantRoom = (tenantId: string): string => ROOM_OF_TENANT + tenantId;

/** The room of one session's browsers, to be sent away together. */
export const sessionRoom = (sessionId: string): string => `session:${sessionId}`;

// The one place that knows what carries messages between processes.
function adapter() {
  const { REDIS_URL } = env();
  if (REDIS_URL) return createRedisAdapter(new Redis(REDIS_URL));
  return createPostgresAdapter(directPool(), {
    errorHandler: (error) => log.warn({ err: error }, 'socket adapter'),
  });
}

/**
 * The sockets of this process. With an HTTP server it accepts browsers (WebSocket only, so that no sticky sessions
 * are needed); without one it only speaks to those of the other processes.
 */
export function openSockets(http?: HttpServer): Sockets {
  const options = {
    path: SOCKET_PATH,
    transports: ['websocket' as const],
    adapter: adapter(),
    serveClient: false,
  };
  return http ? new Server(http, options) : new Server(options);
}
