import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io } from 'socket.io-client';
import { afterAll, describe, expect, it } from 'vitest';
import { openQueue, openWorker } from '@/infra/queue/queue';
import { closeSockets, openSockets, SOCKET_PATH, tenantRoom } from '@/infra/realtime/sockets';
import { unique } from './factories';

type Closing = () => Promise<unknown>;

/** What queues and sockets promise, whatever they run on. */
export function describeEngines(engine: string): void {
  const closings: Closing[] = [];
  afterAll(async () => {
    for (const close of closings.reverse()) await close();
  });

  const queueWith = (name: string, run: (data: { n: number }) => Promise<void>) => {
    const queue = openQueue<{ n: number }>(name);
    const worker = openWorker<{ n: number }>(name, (job) => run(job.data), 4);
    closings.push(
      () => queue.close(),
      () => worker.close(),
    );
    return { queue, worker };
  };

  describe(`queues on ${engine}`, () => {
    it('run every job, one under the same id only once', async () => {
      const done: number[] = [];
      let finish = () => {};
      const finished = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const { queue } = queueWith(unique('jobs'), async ({ n }) => {
        done.push(n);
        if (done.length === 20) finish();
      });
      const jobs = Array.from({ length: 20 }, (_, n) => ({
        name: 'job',
        data: { n },
        opts: { jobId: `job-${n}` },
      }));
      await queue.addBulk(jobs as never);
      await queue.addBulk(jobs as never);
      await finished;
      expect(done.sort((a, b) => a - b)).toEqual(jobs.map(({ data }) => data.n));
    });

    it('try a job again that failed', async () => {
      let attempts = 0;
      const { queue, worker } = queueWith(unique('retried'), async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('the first time fails');
      });
      const completed = once(worker, 'completed');
      await queue.add('job' as never, { n: 1 } as never);
      await completed;
      expect(attempts).toBe(2);
    });
  });

  describe(`sockets on ${engine}`, () => {
    it('carry a change from another process to those of its tenant only', async () => {
      const http = createServer();
      const web = openSockets(http);
      const worker = openSockets();
      closings.push(
        () => closeSockets(web),
        () => closeSockets(worker),
      );
      web.on('connection', (socket) => void socket.join(tenantRoom(String(socket.handshake.auth.tenant))));
      http.listen(0, '127.0.0.1');
      await once(http, 'listening');
      const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
      const heard: string[] = [];
      const clients = ['a', 'b'].map((tenant) => {
        const client = io(address, { path: SOCKET_PATH, transports: ['websocket'], auth: { tenant } });
        client.on('changed', ({ subject }) => heard.push(`${tenant}:${subject.id}`));
        closings.push(async () => client.close());
        return client;
      });
      await Promise.all(clients.map((client) => once(client as never, 'connect')));
      const tell = (tenant: string, id: string) =>
        worker.to(tenantRoom(tenant)).emit('changed', { type: 't', subject: { type: 'ticket', id }, seq: 1 });
      // The engines find each other after a moment; what is said before that is lost, so it is said until heard.
      await expect
        .poll(() => {
          tell('a', 'x');
          return heard.length;
        })
        .toBeGreaterThan(0);
      expect(new Set(heard)).toEqual(new Set(['a:x']));
    });
  });
}
