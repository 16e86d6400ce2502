import { randomBytes } from 'node:crypto';

export type SidPrefix = 'CA' | 'CF' | 'PN' | 'SM' | 'NO';

/** A new identifier in Twilio's form: two letters for the kind, 32 hex digits. */
export function newSid(prefix: SidPrefix): string {
  return prefix + randomBytes(16).toString('hex');
}
