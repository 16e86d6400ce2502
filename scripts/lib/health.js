import { say } from './log.js';
import { pause } from './processes.js';

const COMPLAIN_AFTER = 15_000;

/**
 * Waits until the product itself says that all its parts live.
 * @param {number} port
 * @param {AbortSignal} signal
 */
export async function untilHealthy(port, signal) {
  const url = `http://127.0.0.1:${port}/api/health`;
  let complain = Date.now() + COMPLAIN_AFTER;
  for (;;) {
    const problem = await ask(url);
    if (!problem) return;
    if (Date.now() > complain) {
      say(`Not ready yet: ${url} says ${problem}`);
      complain = Date.now() + COMPLAIN_AFTER;
    }
    await pause(100, signal);
  }
}

/** @param {string} url @returns {Promise<string | undefined>} */
async function ask(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    const body = await answer.text();
    return answer.ok ? undefined : `${answer.status} ${body.slice(0, 300)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
