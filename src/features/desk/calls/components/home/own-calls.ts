import type { CallView } from '@/features/desk/calls/api';

/** How many of the log's newest calls are looked through. */
export const RECENT_READ = 100;
const SHOWN = 8;

/** The newest calls that an agent took. */
export const ownCalls = (calls: readonly CallView[], accountId: string): CallView[] =>
  calls.filter(({ agent }) => agent?.id === accountId).slice(0, SHOWN);
