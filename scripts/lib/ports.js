import { createServer } from 'node:net';
import { refuse } from './refusal.js';

/**
 * @param {string} name of the variable
 * @param {string} value
 */
export function parsePort(name, value) {
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
  return refuse(`${name}=${value} is not a port; give a number from 1 to 65535, for example ${name}=3001.`);
}

/**
 * Tries the port out. Undefined when it can be had, else the system's error code.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | undefined>}
 */
export function portProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => resolve(code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** @param {number} port @param {string} [example] */
export async function requirePort(port, example = `PORT=${port + 1} npm start`) {
  const problem = (await portProblem(port)) ?? (await portProblem(port, '127.0.0.1'));
  if (problem === 'EACCES') refuse(`Port ${port} is reserved for root; choose a higher one with ${example}.`);
  if (problem) refuse(`Port ${port} is in use; stop the other program or choose another with ${example}.`);
}

/** A port of 127.0.0.1 that nobody uses. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(address.port));
    });
  });
}

/** The wished port of 127.0.0.1 where it is free, else any. @param {number | undefined} wished */
export async function portNear(wished) {
  const usable = wished && wished <= 65535 && !(await portProblem(wished, '127.0.0.1'));
  return usable ? wished : freePort();
}
