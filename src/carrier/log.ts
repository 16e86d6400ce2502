import pino, { type Logger } from 'pino';

export type { Logger };

/** JSON lines to stdout. */
export function createLog(level: string): Logger {
  return pino({ name: 'carrier', level });
}

/** The last four digits of a number: enough to follow a call, too little to know who called. */
export function tail(address: string): string {
  return address.startsWith('client:') ? 'client' : `…${address.slice(-4)}`;
}
