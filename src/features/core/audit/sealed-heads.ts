import type { SealedHead } from '@/domain/audit/seal';
import { Prisma } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';
import { batches, cursorBatches, type Read } from './streams';

const BATCH = 2_000;
const FIRST: SealedHead = {
  subjectId: '00000000-0000-0000-0000-000000000000',
  subjectType: '',
  seq: 0,
  hash: '',
};

const columns = Prisma.sql`subject_type AS "subjectType", subject_id::text AS "subjectId", seq,
                           encode(hash, 'hex') AS hash`;

/** The rows after a head, by subject id and type. */
type Heads = (after: SealedHead) => Prisma.Sql;

/** The heads one seal covers. */
const ofSeal =
  (tenantId: string, number: number): Heads =>
  ({ subjectId, subjectType }) =>
    Prisma.sql`
    SELECT ${columns} FROM audit_seal_head
    WHERE tenant_id = ${tenantId}::uuid AND number = ${number}::int
      AND (subject_id, subject_type) > (${subjectId}::uuid, ${subjectType}::text)
    ORDER BY subject_id, subject_type`;

/** The newest sealed head of every subject up to a seal. */
const newestUpTo =
  (tenantId: string, number: number): Heads =>
  ({ subjectId, subjectType }) =>
    Prisma.sql`
    SELECT DISTINCT ON (subject_id, subject_type) ${columns} FROM audit_seal_head
    WHERE tenant_id = ${tenantId}::uuid AND number <= ${number}::int
      AND (subject_id, subject_type) > (${subjectId}::uuid, ${subjectType}::text)
    ORDER BY subject_id, subject_type, number DESC`;

const byKeyset = (read: Read, heads: Heads): AsyncGenerator<SealedHead[]> =>
  batches(BATCH, (after: SealedHead = FIRST) =>
    read((tx) => tx.$queryRaw<SealedHead[]>(Prisma.sql`${heads(after)} LIMIT ${BATCH}`)),
  );

/** The heads one seal covers, by subject id and type. */
export const headsOfSeal = (read: Read, tenantId: string, number: number) =>
  byKeyset(read, ofSeal(tenantId, number));

/** The newest sealed head of every subject up to a seal, by subject id and type. */
export const newestHeads = (read: Read, tenantId: string, number: number) =>
  byKeyset(read, newestUpTo(tenantId, number));

/** Both, within the transaction that wrote them: by a cursor, since nothing is known yet about the new rows. */
export const headsWithin = (tx: Tx, tenantId: string, number: number) => ({
  ofSeal: cursorBatches<SealedHead>(tx, 'heads_of_seal', ofSeal(tenantId, number)(FIRST), BATCH),
  newest: cursorBatches<SealedHead>(tx, 'newest_heads', newestUpTo(tenantId, number)(FIRST), BATCH),
});
