import pg from 'pg';
import { env } from '@/infra/env/env';
import { log } from '@/infra/log/log';
import { query } from './direct';

export type Channel = 'outbox' | 'sla_clocks' | 'test_clock';

const QUIET_MS = 15;
const RECONNECT_MS = 500;

type Throttle = { waiting: boolean; again: boolean };
const throttles = new Map<Channel, Throttle>();

const send = (channel: Channel) =>
  query('SELECT pg_notify($1, $2)', [channel, '']).catch((error) =>
    log.warn({ err: error, channel }, 'notify failed'),
  );

/**
 * Wakes whoever listens, at most once per 15 ms and never inside a write transaction, where NOTIFY would
 * serialise commits. A lost wake-up costs a poll interval, never an event.
 */
export function notify(channel: Channel): void {
  const throttle = throttles.get(channel) ?? { waiting: false, again: false };
  throttles.set(channel, throttle);
  if (throttle.waiting) {
    throttle.again = true;
    return;
  }
  throttle.waiting = true;
  void send(channel);
  setTimeout(() => {
    throttle.waiting = false;
    if (throttle.again) {
      throttle.again = false;
      notify(channel);
    }
  }, QUIET_MS).unref();
}

const listeners = new Map<string, Set<() => void>>();
let client: pg.Client | undefined;
let opening: Promise<void> | undefined;
let closed = false;

async function open(): Promise<void> {
  const next = new pg.Client({ connectionString: env().DATABASE_URL, application_name: 'leitstand-listen' });
  next.on('notification', ({ channel }) => {
    for (const listener of listeners.get(channel) ?? []) listener();
  });
  next.on('error', () => undefined);
  next.on('end', () => {
    client = undefined;
    opening = undefined;
    if (!closed) setTimeout(reopen, RECONNECT_MS).unref();
  });
  await next.connect();
  for (const channel of listeners.keys()) await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  client = next;
}

function reopen(): void {
  opening ??= open().catch(() => {
    opening = undefined;
    if (!closed) setTimeout(reopen, RECONNECT_MS).unref();
  });
  // What was notified while nobody listened is looked for at once.
  void opening.then(() => {
    for (const set of listeners.values()) for (const listener of set) listener();
  });
}

/** Calls back on every wake-up of the channel, also after a lost connection was opened again. */
export async function listen(channel: Channel, listener: () => void): Promise<void> {
  const known = listeners.get(channel);
  if (known) {
    known.add(listener);
    return;
  }
  listeners.set(channel, new Set([listener]));
  opening ??= open();
  await opening;
  await client?.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
}

/** Stops listening; for the end of a process and of a test file. */
export async function closeListener(): Promise<void> {
  closed = true;
  await client?.end();
}
