import { type HttpRequest, json, type PlainReply } from '../http/reply';

interface Page<T> {
  /** The name of the list in the answer. */
  key: string;
  items: readonly T[];
  sidOf(item: T): string;
  present(item: T): unknown;
}

/** One page of a list, in Twilio's form. A page starts after the item its token names, so that
 * new items do not push others onto the next page. */
export function page<T>(request: HttpRequest, { key, items, sidOf, present }: Page<T>): PlainReply {
  const size = Math.min(Math.max(Number(request.query.get('PageSize')) || 50, 1), 1000);
  const number = Math.max(Number(request.query.get('Page')) || 0, 0);
  const start = startOf(request, items, sidOf, number * size);
  const shown = items.slice(start, start + size);
  const last = shown.at(-1);
  const hasMore = last !== undefined && start + size < items.length;
  const first = uri(request, { Page: '0', PageSize: String(size) });
  return json({
    [key]: shown.map(present),
    page: number,
    page_size: size,
    start,
    end: Math.max(start + shown.length - 1, 0),
    uri: uri(request, {}),
    first_page_uri: first,
    next_page_uri: hasMore
      ? uri(request, { Page: String(number + 1), PageSize: String(size), PageToken: `PA${sidOf(last)}` })
      : null,
    previous_page_uri: null,
  });
}

function startOf<T>(request: HttpRequest, items: readonly T[], sidOf: (item: T) => string, fallback: number) {
  const token = request.query.get('PageToken');
  if (!token) return fallback;
  const index = items.findIndex((item) => `PA${sidOf(item)}` === token);
  return index === -1 ? fallback : index + 1;
}

function uri(request: HttpRequest, changes: Record<string, string>): string {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(changes)) query.set(name, value);
  if (changes.Page === '0') query.delete('PageToken');
  const text = query.toString();
  return text ? `${request.path}?${text}` : request.path;
}
