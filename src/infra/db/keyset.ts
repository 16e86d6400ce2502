/** A page of a list; `nextCursor` is null on the last one. */
export type Page<T> = { items: T[]; nextCursor: string | null };

/** Where a page ended: its last row's time and id. Opaque to whoever passes it on. */
export const encodeCursor = (at: Date, id: string): string =>
  Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');

/** The place a cursor names; undefined for none and for one that is not ours. */
export function decodeCursor(cursor: string | undefined): { at: Date; id: string } | undefined {
  if (!cursor) return undefined;
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return typeof at === 'number' && /^[0-9a-f-]{36}$/.test(id) ? { at: new Date(at), id } : undefined;
  } catch {
    return undefined;
  }
}
