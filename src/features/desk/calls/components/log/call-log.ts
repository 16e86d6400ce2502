import type { CallView } from '@/features/desk/calls/api';

export type CallPage = { items: CallView[]; nextCursor: string | null };

const newestFirst = (a: CallView, b: CallView) =>
  b.times.arrivedAt.localeCompare(a.times.arrivedAt) || b.id.localeCompare(a.id);

/** Calls already shown and calls read now as one list, newest first; what was read now counts. */
export function mergeCalls(shown: readonly CallView[], read: readonly CallView[]): CallView[] {
  const byId = new Map([...shown, ...read].map((call) => [call.id, call]));
  return [...byId.values()].sort(newestFirst);
}
