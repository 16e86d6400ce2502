import type { ChainedEvent } from '@/domain/audit/event-text';
import { batches, type Read } from '../streams';

const BATCH = 2_000;
const FIRST = { subjectId: '00000000-0000-0000-0000-000000000000', subjectType: '', seq: 0 };

type Place = { subjectId: string; subjectType: string; seq: number };
type Row = Omit<ChainedEvent, 'tenantId' | 'head'> & { headSeq: number | null; headHash: string | null };

const toEvent = (tenantId: string, { headSeq, headHash, ...row }: Row): ChainedEvent => ({
  ...row,
  tenantId,
  head: headSeq === null || headHash === null ? null : { seq: headSeq, hash: headHash },
});

/**
 * All events of a tenant, subject by subject, each with the head its subject has in the same snapshot: what is
 * written meanwhile is never taken for something cut off.
 */
export const storedEvents = (read: Read, tenantId: string): AsyncGenerator<ChainedEvent[]> =>
  batches(BATCH, async (after: Place = FIRST) => {
    const rows = await read(
      (tx) => tx.$queryRaw<Row[]>`
        SELECT e.subject_type AS "subjectType", e.subject_id::text AS "subjectId", e.seq, e.type,
               (extract(epoch FROM e.at) * 1000)::float8 AS at, e.actor, e.data::text AS data,
               encode(e.prev_hash, 'hex') AS "prevHash", encode(e.hash, 'hex') AS hash,
               h.seq AS "headSeq", encode(h.hash, 'hex') AS "headHash"
        FROM event e LEFT JOIN LATERAL (
          SELECT seq, hash FROM event_head h
          WHERE h.subject_type = e.subject_type AND h.subject_id = e.subject_id LIMIT 1
        ) h ON true
        WHERE e.tenant_id = ${tenantId}::uuid
          AND (e.subject_id, e.subject_type, e.seq) > (${after.subjectId}::uuid, ${after.subjectType}, ${after.seq})
        ORDER BY e.subject_id, e.subject_type, e.seq LIMIT ${BATCH}`,
    );
    return rows.map((row) => toEvent(tenantId, row));
  });

type HeadRow = Place & { isBare: boolean };

/** All heads of a tenant, and whether they stand without any event. */
export const storedHeads = (read: Read, tenantId: string): AsyncGenerator<HeadRow[]> =>
  batches(BATCH, (after: Place = FIRST) =>
    read(
      (tx) => tx.$queryRaw<HeadRow[]>`
        SELECT h.subject_type AS "subjectType", h.subject_id::text AS "subjectId", h.seq,
               e.one IS NULL AS "isBare"
        FROM event_head h LEFT JOIN LATERAL (
          SELECT 1 AS one FROM event e
          WHERE e.tenant_id = h.tenant_id AND e.subject_id = h.subject_id
            AND e.subject_type = h.subject_type LIMIT 1
        ) e ON true
        WHERE h.tenant_id = ${tenantId}::uuid
          AND (h.subject_id, h.subject_type) > (${after.subjectId}::uuid, ${after.subjectType})
        ORDER BY h.subject_id, h.subject_type LIMIT ${BATCH}`,
    ),
  );
