import { createServer, type Server } from 'node:http';
import { env } from '@/infra/env/env';
import { edge } from './edge';

/** Answers the operator's questions in a process that serves nothing else, where a port for it is set. */
export async function openWorkerDoor(): Promise<Server | undefined> {
  const { WORKER_METRICS_PORT: port, HOST } = env();
  if (!port) return undefined;
  const http = createServer(
    edge(async (_request, response) => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, HOST, resolve);
  });
  return http;
}
