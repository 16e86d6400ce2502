import { readFileSync } from 'node:fs';
import { inRoot } from '../places.js';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0 };

/** @param {string} name where the runner of this stage writes its report */
export const reportPath = (name) => inRoot(`test-results/counts/${name}.json`);

/** @param {string} name @returns {Counts} */
export function vitestCounts(name) {
  const { numPassedTests = 0, numFailedTests = 0 } = report(name);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A test that needed a second try did pass. @param {string} name @returns {Counts} */
export function playwrightCounts(name) {
  const { expected = 0, flaky = 0, unexpected = 0 } = report(name).stats ?? {};
  return { passed: expected + flaky, failed: unexpected };
}

/** @param {string} name */
function report(name) {
  try {
    return JSON.parse(readFileSync(reportPath(name), 'utf8'));
  } catch {
    return {}; // the runner did not get as far; its exit code tells
  }
}
