const LOCK = 'leitstand.phone';
const WAS_HERE = 'leitstand.phone.here';
/** A free lock is ours within a moment; after that another tab has it. */
const DECIDED_MS = 400;

const wasReloaded = () =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');

export type PhoneTab = { takeOver: () => void; leave: () => void };

/**
 * Of all tabs of a browser exactly one is the phone: whoever holds a lock. The others wait for it, so that the next
 * one takes over when the tab closes. A tab that is reloaded takes its lock back, and anybody may take it over.
 * @param show is told whether this tab is the phone
 */
export function competeForPhone(show: (isHere: boolean) => void): PhoneTab {
  // Browsers have locks on secure pages only; without them every tab is a phone.
  if (!navigator.locks) {
    show(true);
    return { takeOver: () => undefined, leave: () => undefined };
  }
  let waiting = new AbortController();
  let release: (() => void) | undefined;
  let hasLeft = false;

  const hold = () => {
    if (hasLeft) return Promise.resolve();
    sessionStorage.setItem(WAS_HERE, '1');
    show(true);
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  };

  const lose = () => {
    release = undefined;
    if (hasLeft) return;
    sessionStorage.removeItem(WAS_HERE);
    show(false);
    wait();
  };

  function wait(): void {
    waiting = new AbortController();
    const undecided = setTimeout(() => show(false), DECIDED_MS);
    const { signal } = waiting;
    const held = () => {
      clearTimeout(undecided);
      return hold();
    };
    navigator.locks
      .request(LOCK, { signal }, held)
      .catch(() => (signal.aborted ? clearTimeout(undecided) : lose()));
  }

  function takeOver(): void {
    waiting.abort();
    navigator.locks.request(LOCK, { steal: true }, hold).catch(lose);
  }

  if (sessionStorage.getItem(WAS_HERE) && wasReloaded()) takeOver();
  else wait();

  return {
    takeOver,
    leave() {
      hasLeft = true;
      waiting.abort();
      release?.();
    },
  };
}
