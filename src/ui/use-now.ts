'use client';

import { useEffect, useState } from 'react';

const TICK_MS = 1_000;
const KEEP = 50;

/** When each reading of the server's clock was first seen here: a clock shown later over the same data is not late. */
const seenAt = new Map<string, number>();

function offsetOf(serverNow: string): number {
  const first = seenAt.get(serverNow) ?? Date.now();
  if (!seenAt.has(serverNow)) {
    if (seenAt.size >= KEEP) seenAt.clear();
    seenAt.set(serverNow, first);
  }
  return Date.parse(serverNow) - first;
}

/**
 * The server's present in ms, ticking each second in the browser.
 * @param serverNow the server's present when the data was read (ISO 8601)
 */
export function useNow(serverNow: string): number {
  const [now, setNow] = useState(() => Date.parse(serverNow));
  useEffect(() => {
    const offset = offsetOf(serverNow);
    const tick = () => setNow(Date.now() + offset);
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [serverNow]);
  return now;
}
