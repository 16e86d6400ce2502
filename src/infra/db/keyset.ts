/** A page of a list; `nextCursor` is null on the last one. */
export type Page<T> = { items: T[]; nextCursor: string | null };

/** Where a page ended: its last row's time and id. Opaque to whoever passes it on. */
export const encodeCursor = (at: Date, id: string): string =>
  Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const END_OF_TIMES = Date.UTC(10_000, 0);

/** Whether a number can be the time of a row: what is far outside, no database would compare. */
const isTime = (at: unknown): at is number =>
  Number.isInteger(at) && Number(at) >= 0 && Number(at) < END_OF_TIMES;

/** The place a cursor names; undefined for none and for one that is not ours. */
export function decodeCursor(cursor: string | undefined): { at: Date; id: string } | undefined {
  if (!cursor) return undefined;
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return isTime(at) && UUID.test(id) ? { at: new Date(at), id } : undefined;
  } catch {
    return undefined;
  }
}

/** The order, and the rows after a cursor, of lists by time of creation. */
export const oldestFirst = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
export function afterCursor(cursor: string | undefined) {
  const after = decodeCursor(cursor);
  if (!after) return {};
  // The first condition lets the index begin where the last page ended.
  return { createdAt: { gte: after.at }, OR: [{ createdAt: { gt: after.at } }, { id: { gt: after.id } }] };
}

/** Of one row more than the page holds: the page's rows, and where the next one begins. */
export function pageOf<Row extends { id: string; createdAt: Date }>(
  rows: Row[],
  limit: number,
): { shown: Row[]; nextCursor: string | null } {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { shown: rows.slice(0, limit), nextCursor: last ? encodeCursor(last.createdAt, last.id) : null };
}
