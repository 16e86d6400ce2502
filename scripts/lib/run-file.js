import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startOf } from './lock.js';
import { readJson, writePrivateJson } from './private-file.js';

/**
 * @typedef {object} RunningInstance what tools may know about the one that runs on a data folder
 * @property {number} pid
 * @property {string} started
 * @property {number} port
 * @property {number | undefined} carrierPort
 * @property {string} [ownerUrl] of the embedded database only, like the environment
 * @property {Record<string, string>} [environment] what its programs were started with
 */

/**
 * @param {string} dataDir
 * @param {Omit<RunningInstance, 'pid' | 'started'>} facts
 */
export function writeRunFile(dataDir, facts) {
  writePrivateJson(join(dataDir, 'run.json'), { pid: process.pid, started: startOf(process.pid), ...facts });
}

/** @param {string} dataDir */
export function removeRunFile(dataDir) {
  rmSync(join(dataDir, 'run.json'), { force: true });
}

/**
 * @param {string} dataDir
 * @returns {RunningInstance | undefined} undefined when none runs; what a killed one left counts for nothing
 */
export function runningInstance(dataDir) {
  try {
    const found = /** @type {RunningInstance | undefined} */ (readJson(join(dataDir, 'run.json')));
    return found && isAlive(found) ? found : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
