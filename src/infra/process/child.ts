import { env } from '@/infra/env/env';
import { log } from '@/infra/log/log';

/** Tells the supervisor that starting again would not help: something must be configured first (sysexits EX_CONFIG). */
const MISCONFIGURED = 78;

/** Runs a process's start: a bad environment ends it with one sentence, anything else with a log line. */
export async function run(start: () => Promise<void>): Promise<void> {
  try {
    env();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(MISCONFIGURED);
  }
  try {
    await start();
  } catch (error) {
    log.fatal({ err: error }, 'could not start');
    process.exit(1);
  }
}

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
