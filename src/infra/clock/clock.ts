/**
 * The one source of the present. Production adds nothing to the machine's clock; tests move the clock of all
 * processes by a control row (see `follow-test-clock.ts`).
 */
let offsetMs = 0;
const listeners = new Set<() => void>();

export const clock = {
  /** The present, in ms since the epoch. */
  now: (): number => Date.now() + offsetMs,
  /** The present as a Date. */
  date: (): Date => new Date(clock.now()),
  /** Moves an instant that an outside clock measured (the carrier's) into ours. */
  fromOutside: (at: number): number => at + offsetMs,
  /** Calls back whenever the clock is moved. */
  onMoved: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** For tests only: sets how far our clock stands ahead of the machine's, in ms. */
export function moveClock(toOffsetMs: number): void {
  if (offsetMs === toOffsetMs) return;
  offsetMs = toOffsetMs;
  for (const listener of listeners) listener();
}
