import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @param {string[]} parts */
export const inRoot = (...parts) => resolve(ROOT, ...parts);

/** The data folder: where the embedded database, its secrets and all files of this installation live. */
export function dataFolderPath(env = process.env) {
  return resolve(env.LEITSTAND_DATA || inRoot('.data'));
}
