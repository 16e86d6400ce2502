import { useEffect, useState } from 'react';

/** Something read from the server, and how far the server's clock is ahead of ours (ms). */
export type Timed<T> = T & { ahead: number };

/** Notes how far ahead the server's clock is, for times that tick on the screen. */
export function timed<T extends { serverNow: string }>(read: T, now = Date.now()): Timed<T> {
  return { ...read, ahead: Date.parse(read.serverNow) - now };
}

const SECOND_MS = 1000;

/** Our clock, each second. */
function useTick(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Whole seconds since a moment (ISO) by the server's clock, counting on. */
export function useSecondsSince(moment: string, ahead: number): number {
  const now = useTick();
  return Math.max(0, Math.floor((now + ahead - Date.parse(moment)) / SECOND_MS));
}
