import type { Finding } from '@/domain/audit/findings';
import type { SealedHead } from '@/domain/audit/seal';
import { judgeSealedHead, type Standing } from '@/domain/audit/sealed-head';
import type { Read } from '../streams';

type Asked = { place: number } & Standing;

/** What stands in the database where each of the sealed heads was, in their order. */
function standingsOf(read: Read, tenantId: string, heads: readonly SealedHead[]): Promise<Asked[]> {
  const ids = heads.map(({ subjectId }) => subjectId);
  const types = heads.map(({ subjectType }) => subjectType);
  const seqs = heads.map(({ seq }) => seq);
  return read(
    (tx) => tx.$queryRaw<Asked[]>`
      SELECT a.place::int AS place, encode(e.hash, 'hex') AS "eventHash",
             CASE WHEN e.hash IS NULL THEN (SELECT max(x.seq) FROM event x WHERE x.tenant_id = ${tenantId}::uuid
               AND x.subject_id = a.id AND x.subject_type = a.type) END AS "lastSeq"
      FROM unnest(${ids}::uuid[], ${types}::text[], ${seqs}::int[]) WITH ORDINALITY AS a(id, type, seq, place)
      LEFT JOIN event e ON e.tenant_id = ${tenantId}::uuid
        AND e.subject_id = a.id AND e.subject_type = a.type AND e.seq = a.seq
      ORDER BY a.place`,
  );
}

/** Compares sealed heads, wherever they were read, with what stands in the database. */
export async function checkHeads(
  read: Read,
  tenantId: string,
  heads: readonly SealedHead[],
): Promise<Finding[]> {
  const standings = await standingsOf(read, tenantId, heads);
  return heads.flatMap((head, index) =>
    judgeSealedHead(tenantId, head, standings[index] ?? { eventHash: null, lastSeq: null }),
  );
}
