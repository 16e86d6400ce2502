/**
 * The one source of the present. Production adds nothing to the machine's clock; tests move the clock of all
 * processes by a control row (see `follow-test-clock.ts`).
 */
type State = { offsetMs: number; listeners: Set<() => void> };

// On the global object, because Next bundles a copy of this module beside the server's.
const holder = globalThis as { leitstandClock?: State };
holder.leitstandClock ??= { offsetMs: 0, listeners: new Set() };
const state = holder.leitstandClock;

export const clock = {
  /** The present, in ms since the epoch. */
  now: (): number => Date.now() + state.offsetMs,
  /** The present as a Date. */
  date: (): Date => new Date(clock.now()),
  /** Moves an instant that an outside clock measured (the carrier's) into ours. */
  fromOutside: (at: number): number => at + state.offsetMs,
  /** Calls back whenever the clock is moved. */
  onMoved: (listener: () => void): (() => void) => {
    state.listeners.add(listener);
    return () => state.listeners.delete(listener);
  },
};

/** For tests only: sets how far our clock stands ahead of the machine's, in ms. */
export function moveClock(toOffsetMs: number): void {
  if (state.offsetMs === toOffsetMs) return;
  state.offsetMs = toOffsetMs;
  for (const listener of state.listeners) listener();
}
