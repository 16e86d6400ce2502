import { spawn } from 'node:child_process';
import { Stopped } from './refusal.js';

/** Every process we started and that still runs, with the signal that ends it when there is no time left. */
const running = /** @type {Map<number, NodeJS.Signals>} */ (new Map());

/**
 * Starts a process in its own group: the terminal's Ctrl-C reaches only us, and we end all in the right order.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { lastResort?: NodeJS.Signals }} options
 */
export function launch(command, args, { lastResort = 'SIGKILL', ...options }) {
  const child = spawn(command, args, { ...options, detached: true });
  const { pid } = child;
  if (pid) running.set(pid, lastResort);
  child.once('exit', () => pid && running.delete(pid));
  return child;
}

/**
 * Signals a process and all it started itself.
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} name
 */
export function signalGroup(pid, name) {
  try {
    if (pid) process.kill(-pid, name);
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

/** For the second Ctrl-C: everything ends now. */
export function endAllNow() {
  for (const [pid, name] of running) signalGroup(pid, name);
}

// Whatever way we end ourselves, nothing stays behind.
process.once('exit', endAllNow);

/**
 * @param {number} ms
 * @param {AbortSignal} [signal]
 * @returns {Promise<void>}
 */
export function pause(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      reject(new Stopped());
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Waits until the process is gone; false when it outlives the time.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} ms
 * @returns {Promise<boolean>}
 */
export function goneWithin(child, ms) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
