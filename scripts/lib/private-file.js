import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * Writes JSON that only its owner may read. In one step: a reader, or the next start, never meets half of it.
 * @param {string} file
 * @param {unknown} value
 */
export function writePrivateJson(file, value) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/**
 * @param {string} file
 * @returns {Record<string, any> | undefined} undefined when there is no such file; throws when it is damaged
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}
