import { logLine, readOutput, showLine } from './log.js';
import { ROOT } from './places.js';
import { goneWithin, launch, signalGroup } from './processes.js';
import { Refusal, Stopped } from './refusal.js';

/**
 * @typedef {object} Step
 * @property {string} name the name its lines carry in the log
 * @property {[string, string[]]} command
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} [signal] ends it early
 * @property {string} [problem] the sentence when it fails
 * @property {(line: string) => void} [tap] sees each line it prints
 * @property {boolean} [quiet] shows nothing of it: whoever taps it decides
 */

/**
 * Runs a program to its end and shows what it prints.
 * @param {Step} step
 * @returns {Promise<void>}
 */
export async function runStep({ name, command: [command, args], env, signal, problem, tap, quiet }) {
  if (signal?.aborted) throw new Stopped();
  const child = launch(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  readOutput(child, (line) => {
    tap?.(line);
    if (!quiet) showLine(name, line);
  });
  const abort = () => endPolitely(child);
  signal?.addEventListener('abort', abort, { once: true });
  const code = await closed(child, name);
  signal?.removeEventListener('abort', abort);
  if (signal?.aborted) throw new Stopped();
  if (code !== 0) throw new Refusal(problem ?? `${name} failed (${code}); the lines above say why.`);
}

/** @param {import('node:child_process').ChildProcess} child */
async function endPolitely(child) {
  signalGroup(child.pid, 'SIGTERM');
  if (!(await goneWithin(child, 5_000))) signalGroup(child.pid, 'SIGKILL');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name
 * @returns {Promise<number | string>} exit code or signal
 */
function closed(child, name) {
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'no exit code'));
    child.once('error', (error) => {
      logLine(name, error.message);
      resolve('could not be run');
    });
  });
}
