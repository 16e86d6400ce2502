import { join } from 'node:path';
import { paint } from './paint.js';
import { readJson } from './private-file.js';

/**
 * The last lines of the start: where it is, and who may come in.
 * @param {{ origin: string, carrierPort: number | undefined, dataDir: string }} facts
 */
export function welcome({ origin, carrierPort, dataDir }) {
  const phones = carrierPort ? `  (phones: http://127.0.0.1:${carrierPort})` : '';
  const seconds = process.uptime().toFixed(1);
  const lines = [
    '',
    `  ${paint('bold', `Leitstand is ready: ${origin}${phones}`)}`,
    `  ${paint('grey', `after ${seconds} s; Ctrl-C stops it`)}`,
    ...signIns(dataDir),
    '',
    '',
  ];
  process.stdout.write(lines.join('\n'));
}

/** The demo people, as the seed wrote them down. @param {string} dataDir */
function signIns(dataDir) {
  const accounts = readAccounts(join(dataDir, 'demo-accounts.json'));
  if (accounts.length === 0) return [];
  const rows = [
    ['Sign in as', 'e-mail', 'password'],
    ...accounts.map(({ role, email, password }) => [role, email, password]),
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)) + 2);
  const shown = rows.map((row) =>
    `  ${row.map((cell, i) => String(cell ?? '').padEnd(widths[i] ?? 0)).join('')}`.trimEnd(),
  );
  return ['', paint('grey', shown[0] ?? ''), ...shown.slice(1)];
}

/** @param {string} file @returns {{ role: string, email: string, password: string }[]} */
function readAccounts(file) {
  try {
    const accounts = readJson(file);
    return Array.isArray(accounts) ? accounts : [];
  } catch {
    return [];
  }
}
