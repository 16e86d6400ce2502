import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import type { EventType, StoredEvent, SubjectType } from './catalogue';

const LEASE_MS = 10_000;
const BATCH = 200;

type LeasedRow = {
  outbox_id: string;
  event_id: string;
  tenant_id: string;
  subject_type: SubjectType;
  subject_id: string;
  seq: number;
  type: EventType;
  at: Date;
  actor: string;
  data: Record<string, unknown>;
  request_id: string | null;
};

const toEvent = (row: LeasedRow): StoredEvent => ({
  id: row.event_id,
  tenantId: row.tenant_id,
  subjectType: row.subject_type,
  subjectId: row.subject_id,
  seq: row.seq,
  type: row.type,
  at: row.at.toISOString(),
  actor: row.actor,
  data: row.data,
  requestId: row.request_id,
});

/**
 * Delivers one batch of recorded events and then forgets them. Delivery happens under a lease, outside any
 * transaction; what a crash leaves behind is delivered again when the lease has run out.
 * @returns how many events were delivered; a full batch means there may be more
 */
export async function relayBatch(deliver: (events: StoredEvent[]) => Promise<void>): Promise<number> {
  const now = clock.now();
  const rows = await query<LeasedRow>('SELECT * FROM outbox_lease($1, $2, $3)', [
    new Date(now),
    new Date(now + LEASE_MS),
    BATCH,
  ]);
  if (rows.length === 0) return 0;
  await deliver(rows.map(toEvent));
  await query('SELECT outbox_done($1)', [rows.map((row) => row.outbox_id)]);
  return rows.length;
}
