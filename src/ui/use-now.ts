'use client';

import { useEffect, useState } from 'react';

const TICK_MS = 1_000;

/**
 * The server's present in ms, ticking each second in the browser.
 * @param serverNow the server's present when the data was read (ISO 8601)
 */
export function useNow(serverNow: string): number {
  const [now, setNow] = useState(() => Date.parse(serverNow));
  useEffect(() => {
    const offset = Date.parse(serverNow) - Date.now();
    const tick = () => setNow(Date.now() + offset);
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [serverNow]);
  return now;
}
