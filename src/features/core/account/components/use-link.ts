'use client';

import { useEffect, useState } from 'react';
import { useAction } from '@/infra/next/use-action';
import { inspectLinkAction } from '../actions';
import type { LinkPurpose } from '../links';

export type Linked = { token: string; purpose: LinkPurpose; email: string };

/** What the link in the address bar is for. The token leaves the address bar at once. */
export function useLink() {
  const [linked, setLinked] = useState<Linked>();
  const { run, error } = useAction(inspectLinkAction);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    const token = window.location.hash.slice(1);
    window.history.replaceState(null, '', window.location.pathname);
    run({ token }, (found) => setLinked({ token, ...found }));
  }, []);
  return { linked, error: error && { code: error.code === 'input.invalid' ? 'link.invalid' : error.code } };
}
