import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One password a line, in small letters: the most common ones of known breaches. */
export const COMMON_PASSWORDS_FILE = join(
  process.cwd(),
  'src/features/core/account/password-rules/common-passwords.txt',
);

let known: Set<string> | undefined;

/** Whether a password, in small letters, is one that everybody tries first. */
export function isCommonPassword(password: string): boolean {
  known ??= new Set(readFileSync(COMMON_PASSWORDS_FILE, 'utf8').split('\n'));
  return known.has(password);
}
