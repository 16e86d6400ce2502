import { paint } from './paint.js';

/** pino's numbers. Information is the normal case and needs no word. */
const LEVELS = /** @type {const} */ ([
  [60, 'FATAL', 'red'],
  [50, 'ERROR', 'red'],
  [40, 'WARN', 'yellow'],
  [30, '', 'grey'],
  [20, 'debug', 'grey'],
  [0, 'trace', 'grey'],
]);

const HIDDEN = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'err', 'error', 'name', 'v']);
const MOST_FIELDS = 8;
const LONGEST_VALUE = 120;

/**
 * A pino record as lines for people: level, message, a few fields; the stack of an error below it.
 * @param {Record<string, unknown>} record
 * @returns {string[]}
 */
export function formatRecord(record) {
  const [, word, colour] = LEVELS.find(([number]) => Number(record.level) >= number) ?? LEVELS[3];
  const error = /** @type {{ message?: string, stack?: string } | undefined} */ (record.err ?? record.error);
  const message = String(record.msg ?? error?.message ?? '');
  const fields = Object.entries(record).filter(([name]) => !HIDDEN.has(name));
  const shown = fields.slice(0, MOST_FIELDS).map(([name, value]) => `${name}=${short(value)}`);
  const line = [word && paint(colour, word), message, paint('grey', shown.join(' '))];
  const stack = typeof error?.stack === 'string' ? error.stack.split('\n') : [];
  return [line.filter(Boolean).join(' '), ...stack];
}

/** @param {unknown} value */
function short(value) {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)) ?? 'undefined';
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
