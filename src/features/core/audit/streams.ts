import { Prisma } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';

/** Runs a read in a transaction of its own. */
export type Read = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** Each read in a transaction of its own, for streams that last. */
export const eachInTenant =
  (tenantId: string): Read =>
  (work) =>
    inTenants({ tenants: [tenantId] }, work);

/** The rows of a table in batches, each beginning after the last row of the one before. */
export async function* batches<Row>(
  size: number,
  next: (after: Row | undefined) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let after: Row | undefined;
  for (;;) {
    const rows = await next(after);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1);
  }
}

/** The rows of one query in batches, inside one transaction. The cursor ends with it. */
export async function* cursorBatches<Row>(
  tx: Tx,
  name: string,
  rows: Prisma.Sql,
  size: number,
): AsyncGenerator<Row[]> {
  const cursor = Prisma.raw(name);
  await tx.$executeRaw`DECLARE ${cursor} NO SCROLL CURSOR FOR ${rows}`;
  for (;;) {
    const batch = await tx.$queryRaw<Row[]>`FETCH ${Prisma.raw(String(size))} FROM ${cursor}`;
    if (batch.length === 0) return;
    yield batch;
  }
}

/** The rows of all batches, one by one. */
export async function* rowsOf<Row>(source: AsyncIterable<Row[]>): AsyncGenerator<Row> {
  for await (const rows of source) yield* rows;
}
