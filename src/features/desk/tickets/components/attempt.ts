import type { ActionResult } from '@/infra/next/action';

const unreachable = { ok: false, error: { code: 'offline', params: {}, problems: [] } } as const;

/** Runs a server action; one that does not arrive is a failure like any other, so that nothing typed is lost. */
export async function attempt<T>(action: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await action();
  } catch (error) {
    // Next redirects by throwing, as when the session has ended.
    if (error instanceof Error && 'digest' in error) throw error;
    return unreachable;
  }
}
