const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Place = { name: string; id: string };

/** Where a page of people ended. Opaque to whoever passes it on. */
export const encodePlace = ({ name, id }: Place): string =>
  Buffer.from(JSON.stringify([name, id])).toString('base64url');

/** The place a cursor names; undefined for none and for one that is not ours. */
export function decodePlace(cursor: string | undefined): Place | undefined {
  if (!cursor) return undefined;
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return typeof name === 'string' && UUID.test(id) ? { name, id } : undefined;
  } catch {
    return undefined;
  }
}
