'use client';

import { useCallback, useEffect, useState } from 'react';

const PREFIX = 'leitstand.call.';

/** Where one part of what is typed during a call waits for being sent. */
export const draftKey = (callId: string, part: string) => `${PREFIX}${callId}.${part}`;

function stored<T>(key: string): Partial<T> | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Throws away everything that was typed during a call: it is documented. */
export function forgetDrafts(callId: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(`${PREFIX}${callId}.`)) localStorage.removeItem(key);
  }
}

/**
 * Something typed during a call that survives a reload.
 * The part is read after the first rendering, because the server knows no drafts.
 */
export function useDraft<T extends object>(callId: string, part: string, initial: T) {
  const key = draftKey(callId, part);
  const [draft, setDraft] = useState(initial);
  useEffect(() => {
    const before = stored<T>(key);
    if (before) setDraft((current) => ({ ...current, ...before }));
  }, [key]);
  const change = useCallback(
    (news: Partial<T>) =>
      setDraft((current) => {
        const next = { ...current, ...news };
        localStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  const forget = useCallback(() => localStorage.removeItem(key), [key]);
  return { draft, change, forget };
}
