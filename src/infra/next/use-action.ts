'use client';

import { useState, useTransition } from 'react';
import type { ActionResult } from './action';

type Failure = Extract<ActionResult<unknown>, { ok: false }>['error'];

const unreachable: Failure = { code: 'offline', params: {}, problems: [] };

async function attempt<T>(action: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await action();
  } catch (error) {
    // Next redirects by throwing, as when the session has ended.
    if (error instanceof Error && 'digest' in error) throw error;
    return { ok: false, error: unreachable };
  }
}

/** A server action with what went wrong and whether it runs; one that does not arrive is a failure like any other. */
export function useAction<Input, T>(action: (input: Input) => Promise<ActionResult<T>>) {
  const [error, setError] = useState<Failure>();
  const [isPending, start] = useTransition();
  const run = (input: Input, onDone?: (value: T) => void) =>
    start(async () => {
      const result = await attempt(() => action(input));
      setError(result.ok ? undefined : result.error);
      if (result.ok) onDone?.(result.value);
    });
  return { run, error, isPending, forget: () => setError(undefined) };
}
