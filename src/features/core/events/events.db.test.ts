import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { query } from '@/infra/db/direct';
import { inTenants } from '@/infra/db/in-tenants';
import { createTenant } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';
import type { StoredEvent } from './catalogue';
import { record } from './record';
import { relayBatch } from './relay';

const note = (
  tenantId: string,
  id: string,
  actor = { kind: 'system', name: 'seed', tenants: [tenantId] } as const,
) =>
  inTenants(actor, (tx) =>
    record(tx, actor, {
      tenantId,
      subject: { type: 'ticket', id },
      type: 'ticket.noted',
      data: { changed: ['note'] },
    }),
  );

describe('events', () => {
  it('are numbered and chained, also when written at the same time', async () => {
    const { id: tenantId } = await createTenant('client');
    const id = randomUUID();
    await Promise.all(Array.from({ length: 8 }, () => note(tenantId, id)));
    const rows = await ownerDatabase.query<{ seq: number; linked: boolean; right: boolean }>(
      `SELECT seq, prev_hash IS NOT DISTINCT FROM lag(hash) OVER (ORDER BY seq) AS linked,
              hash = event_hash(prev_hash, event) AS right
       FROM event WHERE subject_id = $1 ORDER BY seq`,
      [id],
    );
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rows.every(({ linked, right }) => linked && right)).toBe(true);
  });

  it('cannot be changed or deleted, not even by the owner without tricks', async () => {
    const { id: tenantId } = await createTenant('client');
    await note(tenantId, randomUUID());
    await expect(ownerDatabase.query('UPDATE event SET type = $1', ['x'])).rejects.toThrow('append-only');
    await expect(ownerDatabase.query('DELETE FROM event')).rejects.toThrow('append-only');
    await expect(query('TRUNCATE event')).rejects.toThrow();
  });

  it('are not written when the transaction fails', async () => {
    const { id: tenantId, actor } = await createTenant('client');
    const id = randomUUID();
    await expect(
      inTenants(actor, async (tx) => {
        await record(tx, actor, { tenantId, subject: { type: 'ticket', id }, type: 'ticket.noted' });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await ownerDatabase.query('SELECT 1 FROM event WHERE subject_id = $1', [id])).toHaveLength(0);
  });

  it('reach the relay once when all goes well, and again when a delivery failed', async () => {
    const { id: tenantId } = await createTenant('client');
    const id = randomUUID();
    await relayAll(async () => undefined);
    await note(tenantId, id);
    const seen: StoredEvent[] = [];
    await expect(
      relayBatch(async () => {
        throw new Error('the queue is down');
      }),
    ).rejects.toThrow('the queue is down');
    await ownerDatabase.query('UPDATE outbox SET leased_until = NULL');
    await relayAll(async (events) => void seen.push(...events));
    expect(seen.map((event) => event.subjectId)).toEqual([id]);
    expect(await ownerDatabase.query('SELECT 1 FROM outbox')).toHaveLength(0);
  });

  it('are delivered once by two relays side by side', async () => {
    const { id: tenantId } = await createTenant('client');
    await Promise.all(Array.from({ length: 30 }, () => note(tenantId, randomUUID())));
    const seen: string[] = [];
    const deliver = async (events: StoredEvent[]) => void seen.push(...events.map((event) => event.id));
    await Promise.all([relayAll(deliver), relayAll(deliver)]);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(30);
  });
});

async function relayAll(deliver: (events: StoredEvent[]) => Promise<void>): Promise<void> {
  while ((await relayBatch(deliver)) > 0);
}
