/** `node scripts/run.js scripts/lists/common-passwords.ts`: writes the list of passwords that everybody tries first. */
import { writeFileSync } from 'node:fs';
import { dictionary } from '@zxcvbn-ts/language-common';
import { COMMON_PASSWORDS_FILE } from '../../src/features/core/account/password-rules/common';

const SHORTEST = 4;

const passwords = [...dictionary['passwords-common']]
  .map((password) => String(password).toLowerCase())
  .filter((password) => password.length >= SHORTEST);
writeFileSync(COMMON_PASSWORDS_FILE, `${[...new Set(passwords)].sort().join('\n')}\n`);
