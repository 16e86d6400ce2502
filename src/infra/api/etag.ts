import { createHash } from 'node:crypto';

/**
 * The tag of an answer: what it says, led by the resource's version if it has one. If-Match looks at the version
 * only, because what an answer says also depends on the time it is asked at.
 */
export function etagOf(value: unknown, text: string): string {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  const version =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  return typeof version === 'number' ? `"${version}.${hash}"` : `"${hash}"`;
}

const bare = (tag: string) => tag.trim().replace(/^W\//, '');

/** Whether the caller has this very answer already. */
export function isKnown(request: Request, etag: string): boolean {
  const tags = request.headers.get('if-none-match')?.split(',').map(bare) ?? [];
  return tags.includes('*') || tags.includes(etag);
}
