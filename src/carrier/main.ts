import { type Carrier, startCarrier } from './carrier';
import { ConfigError, readConfig } from './config';

const LAST_CALLBACKS_MS = 3_000;
/** Tells a supervisor that starting again would not help (sysexits EX_CONFIG). */
const MISCONFIGURED = 78;

async function main(): Promise<void> {
  const carrier = await startCarrier(readConfig(process.env));
  process.send?.({ type: 'ready', port: carrier.port });
  const stop = () => void leave(carrier);
  process.once('disconnect', stop);
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** Leaves in good order, but not later than a process manager would wait. */
async function leave(carrier: Carrier): Promise<void> {
  setTimeout(() => process.exit(0), LAST_CALLBACKS_MS).unref();
  await carrier.close();
  process.exit(0);
}

main().catch((error: unknown) => {
  const message = error instanceof ConfigError ? error.message : String(error);
  process.stderr.write(`The carrier did not start. ${message}\n`);
  process.exitCode = error instanceof ConfigError ? MISCONFIGURED : 1;
});
