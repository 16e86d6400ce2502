import { log } from '@/infra/log/log';

type Closing = () => Promise<unknown> | unknown;

/** Tells the supervisor, if there is one, that this process is up. */
export function ready(details: Record<string, unknown> = {}): void {
  process.send?.({ type: 'ready', ...details });
}

/**
 * Ends the process in order when it is asked to, or when its supervisor is gone. Ctrl-C is the supervisor's to hear:
 * the terminal sends it to everybody at once, which would end things in the wrong order.
 */
export function stopInOrder(close: Closing): void {
  let stopping = false;
  const stop = async (why: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ why }, 'stopping');
    await Promise.resolve(close()).catch((error) => log.error({ err: error }, 'could not stop in order'));
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop('SIGTERM'));
  process.on('disconnect', () => void stop('supervisor gone'));
  process.on('SIGINT', () => (process.connected ? undefined : void stop('SIGINT')));
}
