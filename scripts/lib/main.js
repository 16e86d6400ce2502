import { say } from './log.js';
import { explain, Stopped } from './refusal.js';
import { startUp } from './start-up.js';
import { listenForStop, Teardown } from './stopping.js';

/** `npm start`, from the first check until the last process has ended. */
export async function main() {
  const { signal, stop } = listenForStop();
  const teardown = new Teardown();
  try {
    const { until } = await startUp({ signal, teardown });
    await until;
  } catch (error) {
    if (error instanceof Stopped) say('Stopping …');
    process.exitCode = explain(error);
  }
  stop(); // ends what still installs, generates or builds
  await teardown.run();
  process.exit();
}
