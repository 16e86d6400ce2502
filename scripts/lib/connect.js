import { refuse } from './refusal.js';

/**
 * Opens a connection, or says in one sentence why there is none, without the password.
 * @param {string} url
 * @param {string} advice what to do, as the end of that sentence
 */
export async function connect(url, advice) {
  const { default: pg } = await import('pg'); // not at the top: it may not be installed yet
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {}); // a connection lost between two queries fails the next one
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(url);
    const { message, code } = /** @type {NodeJS.ErrnoException} */ (error);
    return refuse(
      `The database ${pathname.slice(1)} at ${host} cannot be opened (${message || code}); ${advice}.`,
    );
  }
}
