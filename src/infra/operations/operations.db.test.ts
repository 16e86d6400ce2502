import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { query } from '@/infra/db/direct';
import { closeQueueState } from '@/infra/queue/state';
import { ownerDatabase } from '@/testing/owner-database';
import { closeHttp } from './close-http';
import { mayReadMetrics } from './door';
import { edge } from './edge';

const TOKEN = 'a token for the metrics';

async function serve(listener: RequestListener) {
  const http = createServer(listener);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return { http, address: `http://127.0.0.1:${(http.address() as AddressInfo).port}` };
}

const from = (remoteAddress: string, headers = {}) => ({ socket: { remoteAddress }, headers }) as never;

afterAll(closeQueueState);

describe('operations', () => {
  it('says ready only when the database has every migration', async () => {
    const { http, address } = await serve(edge(async () => undefined));
    const ask = async () => {
      const answer = await fetch(`${address}/api/ready`);
      return [answer.status, await answer.json()];
    };
    const fine = { ready: true, process: 'ok', database: 'ok', queue: 'ok' };
    expect(await ask()).toEqual([200, fine]);
    await ownerDatabase.query(
      `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name LIKE '%_operations'`,
    );
    expect(await ask()).toEqual([503, { ...fine, ready: false, database: 'notMigrated' }]);
    await ownerDatabase.query('UPDATE _prisma_migrations SET rolled_back_at = NULL');
    http.close();
  });

  it('measures requests, queue, relay and connections', async () => {
    const { http, address } = await serve(edge(async (_request, response) => void response.end('x')));
    await fetch(`${address}/desk/tickets`);
    await fetch(`${address}/wp-admin`);
    const text = await (await fetch(`${address}/metrics`)).text();
    for (const line of [
      'leitstand_http_requests_total{group="/desk",method="GET",status="200"} 1',
      'leitstand_http_requests_total{group="other",method="GET",status="200"} 1',
      'leitstand_queue_jobs{queue="reactions",state="failed"} 0',
      'leitstand_relay_waiting 0',
      'leitstand_relay_age_seconds 0',
      'leitstand_db_connections{pool="direct",state="busy"} ',
      'leitstand_process_cpu_seconds_total ',
    ])
      expect(text).toContain(line);
    http.close();
  });

  it('shows metrics to this machine, or by token, and never through a proxy without one', () => {
    expect(mayReadMetrics(from('127.0.0.1'), undefined)).toBe(true);
    expect(mayReadMetrics(from('::ffff:127.0.0.1'), undefined)).toBe(true);
    expect(mayReadMetrics(from('10.0.0.7'), undefined)).toBe(false);
    expect(mayReadMetrics(from('127.0.0.1', { 'x-forwarded-for': '1.2.3.4' }), undefined)).toBe(false);
    expect(mayReadMetrics(from('10.0.0.7', { authorization: `Bearer ${TOKEN}` }), TOKEN)).toBe(true);
    expect(mayReadMetrics(from('127.0.0.1', { authorization: 'Bearer wrong' }), TOKEN)).toBe(false);
  });

  it('lets the application read none of the tables behind its functions', async () => {
    await expect(query('SELECT * FROM _prisma_migrations')).rejects.toThrow(/permission denied/);
    await expect(query('SELECT * FROM outbox')).rejects.toThrow(/permission denied/);
  });

  it('finishes running requests before a server ends, after saying that it will', async () => {
    const { http, address } = await serve(
      edge(async (_request, response) => {
        await new Promise((resolve) => setTimeout(resolve, 600));
        response.end('whole');
      }),
    );
    const running = fetch(`${address}/desk`).then((answer) => answer.text());
    await expect.poll(() => http.listening).toBe(true);
    const closing = closeHttp(http, 200);
    expect((await fetch(`${address}/api/ready`)).status).toBe(503);
    expect(await running).toBe('whole');
    await closing;
    await expect(fetch(`${address}/api/ready`)).rejects.toThrow();
  });
});
