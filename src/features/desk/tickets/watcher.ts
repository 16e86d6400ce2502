import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';

const BATCH = 500;
/** The longest sleep: what no wake-up announced is seen this much late at most. */
const LONGEST_SLEEP_MS = 400;

/** Records every clock that ran out or reached a warning. Any number of watchers may do so side by side. */
async function fireDueClocks(): Promise<number> {
  let fired = 0;
  for (;;) {
    const [batch] = await query<{ breached: number; warned: number }>(
      'SELECT * FROM sla_clocks_fire($1, $2)',
      [clock.date(), BATCH],
    );
    fired += (batch?.breached ?? 0) + (batch?.warned ?? 0);
    if (!batch || Math.max(batch.breached, batch.warned) < BATCH) return fired;
  }
}

/** How long nothing will run out, in ms. */
async function quietFor(): Promise<number> {
  const [row] = await query<{ next: Date | null }>('SELECT sla_clocks_next_due() AS next');
  return row?.next ? Math.max(0, row.next.getTime() - clock.now()) : LONGEST_SLEEP_MS;
}

/**
 * One look of the watcher: fires what is due.
 * @returns how many alarms were recorded, and how long (ms) it may sleep before the next look
 */
export async function watchClocks(): Promise<{ fired: number; sleepMs: number }> {
  const fired = await fireDueClocks();
  return { fired, sleepMs: Math.min(LONGEST_SLEEP_MS, await quietFor()) };
}
