import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter } from 'node:path';
import { inRoot, ROOT } from './places.js';

/** Written by install.js: which lock file is installed, and whether the packaged Node 24 runs here. */
export const INSTALL_STAMP = inRoot('node_modules/.leitstand-install');

/** @returns {{ lock?: string, dev?: boolean, node?: string }} */
export function installStamp() {
  try {
    return JSON.parse(readFileSync(INSTALL_STAMP, 'utf8'));
  } catch {
    return {};
  }
}

/** The Node that runs the product: the packaged one where it works, else the one that runs this. */
export function nodeBinary() {
  const { node } = installStamp();
  return node && existsSync(node) ? node : process.execPath;
}

/**
 * Command and arguments of a package's tool. Not through the shell shim, so that it runs under our Node.
 * @param {string} name
 * @param {...string} args
 * @returns {[string, string[]]}
 */
export function tool(name, ...args) {
  return [nodeBinary(), [realpathSync(inRoot('node_modules/.bin', name)), ...args]];
}

/**
 * Command and arguments of one of our TypeScript programs.
 * @param {string} file
 * @param {...string} args
 * @returns {[string, string[]]}
 */
export function program(file, ...args) {
  return [nodeBinary(), ['--import', 'tsx', file, ...args]];
}

/** The environment we were called with, without what npm adds to it (which would leak into every child). */
export function outerEnvironment(env = process.env) {
  const kept = Object.entries(env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE$|COLOR$)/.test(name));
  const path = (env.PATH ?? '').split(delimiter).filter((part) => !part.startsWith(ROOT));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}
