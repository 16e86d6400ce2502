import { dataFolderPath } from './places.js';
import { parsePort } from './ports.js';
import { refuse } from './refusal.js';

/**
 * @typedef {object} Settings what the operator chose by environment
 * @property {number} port
 * @property {number | undefined} carrierPort
 * @property {string} dataDir
 * @property {boolean} embedded the database is ours
 * @property {{ url: string, ownerUrl: string | undefined } | undefined} outside the database is the operator's
 * @property {boolean} twilio a real Twilio account: no carrier
 */

/**
 * Reads what the bootstrap itself needs; the rest is checked by the programs' own environment schema.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Settings}
 */
export function readSettings(env = process.env) {
  const outside = env.DATABASE_URL ? outsideDatabase(env) : undefined;
  if (!outside && env.DATABASE_OWNER_URL)
    refuse('DATABASE_OWNER_URL is set without DATABASE_URL; set both or neither.');
  return {
    port: parsePort('PORT', env.PORT || '3000'),
    carrierPort: env.CARRIER_PORT ? parsePort('CARRIER_PORT', env.CARRIER_PORT) : undefined,
    dataDir: dataFolderPath(env),
    embedded: !outside,
    outside,
    twilio: Boolean(env.TWILIO_ACCOUNT_SID),
  };
}

/** @param {NodeJS.ProcessEnv} env */
function outsideDatabase(env) {
  const url = databaseUrl('DATABASE_URL', env.DATABASE_URL ?? '');
  const owner = env.DATABASE_OWNER_URL;
  if (!owner && env.SKIP_MIGRATIONS !== '1') {
    refuse(
      'DATABASE_URL is set without DATABASE_OWNER_URL, the address of the role that may migrate; set it, or SKIP_MIGRATIONS=1 if the database is migrated already.',
    );
  }
  return { url, ownerUrl: owner ? databaseUrl('DATABASE_OWNER_URL', owner) : undefined };
}

/** Never repeats the value: there is a password in it. @param {string} name @param {string} value */
function databaseUrl(name, value) {
  const { protocol = '', pathname = '' } = URL.canParse(value) ? new URL(value) : {};
  if (/^postgres(ql)?:$/.test(protocol) && pathname.length > 1) return value;
  return refuse(
    `${name} is not a database address; write it as postgresql://user:password@host:5432/database.`,
  );
}
