'use client';

import { useQueryClient } from '@tanstack/react-query';

/** Reads everything about calls again, after something was done with one. */
export function useRefreshCalls(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all(['console', 'pop', 'calls'].map((key) => client.invalidateQueries({ queryKey: [key] })));
}
