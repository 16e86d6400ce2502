import { coloured } from '../paint.js';
import { ROOT } from '../places.js';
import { goneWithin, launch, signalGroup } from '../processes.js';

const PATIENCE = 15_000;

/**
 * Runs a tool that talks to the reader itself.
 * @param {[string, string[]]} command
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} whether it was content
 */
export async function runLoud([command, args], env, signal) {
  if (signal.aborted) return false;
  const colours = coloured ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = launch(command, args, {
    cwd: ROOT,
    env: { ...env, ...colours },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const abort = async () => {
    signalGroup(child.pid, 'SIGTERM');
    if (!(await goneWithin(child, PATIENCE))) signalGroup(child.pid, 'SIGKILL');
  };
  signal.addEventListener('abort', abort, { once: true });
  const ok = await new Promise((resolve) => {
    child.once('exit', (code) => resolve(code === 0));
    child.once('error', () => resolve(false));
  });
  signal.removeEventListener('abort', abort);
  signalGroup(child.pid, 'SIGKILL'); // what it may have left behind
  return ok;
}
