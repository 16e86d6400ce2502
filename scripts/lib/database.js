import { connect } from './connect.js';
import { say } from './log.js';
import { startPostgres } from './postgres.js';
import { Refusal } from './refusal.js';

const MOST_CRASHES = 3;
const CALM = 60_000;

/**
 * @typedef {object} Database
 * @property {string} url the application's address
 * @property {string | undefined} ownerUrl undefined where the operator migrates himself
 * @property {Promise<never>} lost rejects when there is no keeping it up
 */

/**
 * The operator's database, or else the embedded one, kept running.
 * @param {import('./settings.js').Settings} settings
 * @param {import('./stopping.js').Teardown} teardown
 * @returns {Promise<Database>}
 */
export async function openDatabase({ outside, dataDir }, teardown) {
  if (outside) {
    await (await connect(outside.url, 'start it, or correct DATABASE_URL')).end();
    return { ...outside, lost: new Promise(() => {}) };
  }
  const keeper = new Keeper(dataDir);
  teardown.add(() => keeper.stop());
  const { appUrl, ownerUrl } = await keeper.start();
  return { url: appUrl, ownerUrl, lost: keeper.lost };
}

/** Starts the embedded server again when it ends without being told to; its port stays the same. */
class Keeper {
  #dataDir;
  #stopping = false;
  /** @type {import('./postgres.js').Postgres | undefined} */
  #server;
  /** @type {Promise<unknown>} */
  #starting = Promise.resolve();
  #crashes = /** @type {number[]} */ ([]);
  #giveUp = (/** @type {Error} */ _why) => {};

  /** @param {string} dataDir */
  constructor(dataDir) {
    this.#dataDir = dataDir;
    /** @type {Promise<never>} */
    this.lost = new Promise((_, reject) => {
      this.#giveUp = reject;
    });
    this.lost.catch(() => {});
  }

  async start() {
    const starting = startPostgres({ dataDir: this.#dataDir });
    this.#starting = starting.catch(() => {});
    const server = await starting;
    this.#server = server;
    server.gone.then(() => this.#onGone()).catch(this.#giveUp);
    return server;
  }

  async #onGone() {
    if (this.#stopping) return;
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((then) => now - then < CALM), now];
    if (this.#crashes.length > MOST_CRASHES) {
      throw new Refusal(`The database keeps ending; see ${this.#dataDir}/postgres.log.`);
    }
    say('The database ended; starting it again.');
    await this.start();
  }

  /** A start under way is waited for: it would leave a server behind. */
  async stop() {
    this.#stopping = true;
    await this.#starting;
    await this.#server?.stop();
  }
}
