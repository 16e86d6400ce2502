import { say } from './log.js';
import { endAllNow } from './processes.js';
import { Stopped } from './refusal.js';

/** npm passes Ctrl-C on, so that one arrives twice; only a later one is a second one. */
const SAME_PRESS = 700;
const PARENT_LOOK = 500;

/**
 * Listens for the wish to stop: `signal` is aborted by the first, a second ends everything at once.
 * @returns {{ signal: AbortSignal, stop: () => void }}
 */
export function listenForStop() {
  const controller = new AbortController();
  let first = 0;
  const onSignal = () => {
    if (first && Date.now() - first < SAME_PRESS) return;
    if (first) return endNow();
    first = Date.now();
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, onSignal);
  watchNpm(onSignal);
  return { signal: controller.signal, stop: () => controller.abort() };
}

function endNow() {
  say('Ending everything at once.');
  endAllNow();
  process.exit(130);
}

/** When npm is killed it cannot pass anything on, and nobody could stop us from its terminal any more. */
function watchNpm(/** @type {() => void} */ onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, PARENT_LOOK);
  timer.unref();
}

/** @param {AbortSignal} signal @returns {Promise<never>} rejects when it is time to stop */
export function untilStopped(signal) {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(new Stopped());
    signal.addEventListener('abort', () => reject(new Stopped()), { once: true });
  });
}

/** What has to be undone at the end, latest first. */
export class Teardown {
  #steps = /** @type {(() => unknown)[]} */ ([]);

  /** @param {() => unknown} step */
  add(step) {
    this.#steps.push(step);
  }

  async run() {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step();
      } catch (error) {
        say(`While stopping: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}
