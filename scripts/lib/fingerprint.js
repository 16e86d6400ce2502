import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './places.js';

/**
 * One hash over the contents of files and folders, given relative to the root. Contents, not times: a fresh
 * checkout or a touched file is no reason to do the work again. A few hundred files take some 20 ms.
 * @param {string[]} paths
 * @param {(path: string) => boolean} [counts]
 */
export function fingerprint(paths, counts = () => true) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder).filter(counts).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  try {
    const entries = readdirSync(inRoot(path), { withFileTypes: true });
    return entries.flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return filesUnder(inner);
      return entry.isFile() ? [inner] : [];
    });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
}

/** @param {string} path */
export function readStamp(path) {
  try {
    return readFileSync(inRoot(path), 'utf8').trim();
  } catch {
    return '';
  }
}

/** @param {string} path @param {string} value */
export function writeStamp(path, value) {
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), `${value}\n`);
}
