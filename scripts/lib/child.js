import { logLine, readOutput, say, showLine } from './log.js';
import { ROOT } from './places.js';
import { goneWithin, launch, pause, signalGroup } from './processes.js';
import { Refusal } from './refusal.js';
import { program } from './runtime.js';

/** A program that ends with this code cannot run with this configuration: its last words say why. */
const BAD_CONFIGURATION = 78;
const WAITS = [0, 500, 1_000, 2_000, 5_000, 10_000];
const CALM = 60_000;
const MOST_CRASHES = 5;

/** @typedef {{ name: string, file: string, env: NodeJS.ProcessEnv }} Plan */

/** One program that is kept running: started again when it ends, until it is stopped. */
export class Child {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  #crashes = /** @type {number[]} */ ([]);
  #stopping = new AbortController();
  #everReady = false;
  #lastWords = '';
  #tellReady = () => {};
  #tellHopeless = (/** @type {Error} */ _why) => {};

  /** @param {Plan} plan */
  constructor(plan) {
    this.plan = plan;
    /** Settled by the first start that comes up. */
    this.ready = new Promise((resolve) => {
      this.#tellReady = () => resolve(undefined);
    });
    /** @type {Promise<never>} rejects when there is no sense in trying again */
    this.hopeless = new Promise((_, reject) => {
      this.#tellHopeless = reject;
    });
    this.hopeless.catch(() => {});
  }

  start() {
    const [command, args] = program(this.plan.file);
    const child = launch(command, args, {
      cwd: ROOT,
      env: this.plan.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#process = child;
    readOutput(child, (line) => {
      this.#lastWords = line;
      showLine(this.plan.name, line);
    });
    child.on('message', (message) => this.#onMessage(message));
    child.once('error', (error) => logLine(this.plan.name, error.message));
    child.once('exit', () => signalGroup(child.pid, 'SIGKILL')); // what it started itself, and may hold its port
    child.once('close', (code, signal) => this.#onEnd(code, signal));
    return this;
  }

  /** @param {unknown} message */
  #onMessage(message) {
    if (/** @type {{ type?: string }} */ (message)?.type !== 'ready') return;
    this.#everReady = true;
    this.#tellReady();
  }

  /** @param {number | null} code @param {NodeJS.Signals | null} signal */
  async #onEnd(code, signal) {
    if (this.#stopping.signal.aborted) return;
    const wait = this.#countCrash();
    const { name } = this.plan;
    if (!this.#everReady && code === BAD_CONFIGURATION)
      return this.#tellHopeless(new Refusal(this.#lastWords));
    if (!this.#everReady && this.#crashes.length >= MOST_CRASHES) return this.#tellHopeless(neverUp(name));
    say(
      `${name} ended (${signal ?? `exit code ${code}`}); starting it again${wait ? ` in ${wait} ms` : ''}.`,
    );
    await pause(wait, this.#stopping.signal).catch(() => {});
    if (!this.#stopping.signal.aborted) this.start();
  }

  /** @returns {number} how long to wait: nothing at first, longer while it keeps ending */
  #countCrash() {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((then) => now - then < CALM), now];
    return WAITS[Math.min(this.#crashes.length, WAITS.length) - 1] ?? 0;
  }

  /** @param {number} patience how long it may take to end by itself */
  async stop(patience) {
    this.#stopping.abort();
    const child = this.#process;
    if (!child?.pid) return;
    child.kill('SIGTERM');
    if (await goneWithin(child, patience)) return;
    say(`${this.plan.name} does not end by itself; ending it.`);
    signalGroup(child.pid, 'SIGKILL');
    await goneWithin(child, 2_000);
  }
}

/** @param {string} name */
function neverUp(name) {
  return new Refusal(`${name} ended ${MOST_CRASHES} times without coming up; the lines above say why.`);
}
