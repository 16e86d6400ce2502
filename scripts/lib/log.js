import { createInterface } from 'node:readline';
import { formatRecord } from './log-record.js';
import { paint } from './paint.js';

const WIDTH = 9;

/** @type {Record<string, Parameters<typeof paint>[0]>} */
const COLOURS = { leitstand: 'bold', web: 'cyan', worker: 'magenta', carrier: 'yellow', postgres: 'blue' };

/**
 * One line of the one log: time, who, what.
 * @param {string} who
 * @param {string} text
 * @param {Date} [when]
 */
export function logLine(who, text, when = new Date()) {
  const name = paint(COLOURS[who] ?? 'grey', who.padEnd(WIDTH));
  process.stdout.write(`${paint('grey', clockTime(when))} ${name} ${text}\n`);
}

/** @param {string} text */
export const say = (text) => logLine('leitstand', text);

/**
 * Reads everything a child prints, in full lines.
 * @param {import('node:child_process').ChildProcess} child
 * @param {(line: string) => void} each
 */
export function readOutput(child, each) {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', each);
  }
}

/**
 * pino's JSON as a readable line, the rest as it is.
 * @param {string} who
 * @param {string} line
 */
export function showLine(who, line) {
  if (!line.trim()) return;
  const record = line.startsWith('{') ? parse(line) : undefined;
  if (!record) return logLine(who, line);
  const [first, ...rest] = formatRecord(record);
  logLine(who, first ?? '', recordTime(record));
  for (const more of rest) process.stdout.write(`${' '.repeat(14 + WIDTH)}${paint('grey', more)}\n`);
}

/** @param {string} line @returns {Record<string, unknown> | undefined} */
function parse(line) {
  try {
    const value = JSON.parse(line);
    return 'level' in value ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Record<string, unknown>} record */
function recordTime(record) {
  const time = new Date(/** @type {number | string} */ (record.time ?? Date.now()));
  return Number.isNaN(time.getTime()) ? new Date() : time;
}

/** @param {Date} when */
function clockTime(when) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const parts = [when.getHours(), when.getMinutes(), when.getSeconds()].map(two);
  return `${parts.join(':')}.${String(when.getMilliseconds()).padStart(3, '0')}`;
}
