import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writePrivateJson } from './private-file.js';
import { reason, refuse } from './refusal.js';

const token = () => randomBytes(32).toString('base64url');
const sid = (/** @type {string} */ kind) => kind + randomBytes(16).toString('hex');

/** An Ed25519 private key: PKCS8 in base64. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
}

/** What an installation makes up for itself on its first start. */
const MAKERS = {
  authSecret: token,
  dataKey: () => randomBytes(32).toString('base64'),
  auditSigningKey: signingKey,
  carrierAccountSid: () => sid('AC'),
  carrierAuthToken: () => randomBytes(16).toString('hex'),
  carrierApiKeySid: () => sid('SK'),
  carrierApiKeySecret: token,
  dbSuperPassword: token,
  dbOwnerPassword: token,
  dbAppPassword: token,
};

/** What an existing database cannot be opened or read without. */
const IRREPLACEABLE = ['dataKey', 'dbSuperPassword', 'dbOwnerPassword', 'dbAppPassword'];

/** @typedef {Record<keyof typeof MAKERS, string>} Secrets */

/** @returns {Secrets} */
export function makeSecrets() {
  const entries = Object.entries(MAKERS).map(([name, make]) => [name, make()]);
  return /** @type {Secrets} */ (Object.fromEntries(entries));
}

/**
 * The secrets of a data folder, made up on its first start. A later version's new ones are added.
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function loadSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json');
  const kept = readKept(file);
  const missing = Object.keys(MAKERS).filter((name) => typeof kept[name] !== 'string');
  if (missing.length === 0) return /** @type {Secrets} */ (kept);
  if (existsSync(join(dataDir, 'postgres')) && IRREPLACEABLE.some((name) => missing.includes(name))) {
    refuse(
      `The keys to the database are missing in ${file}; restore that file from a backup, or move ${dataDir} away to begin with an empty one.`,
    );
  }
  const secrets = { ...makeSecrets(), ...kept };
  writePrivateJson(file, secrets);
  return secrets;
}

/** @param {string} file @returns {Record<string, string>} */
function readKept(file) {
  try {
    return readJson(file) ?? {};
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : reason(error);
    return refuse(
      `The file ${file} cannot be read (${why}); restore it from a backup, or correct its permissions.`,
    );
  }
}
