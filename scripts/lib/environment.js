import { join } from 'node:path';
import { inRoot } from './places.js';

/**
 * @typedef {object} Facts
 * @property {import('./settings.js').Settings} settings
 * @property {import('./secrets.js').Secrets} secrets
 * @property {string} databaseUrl the application's, never the owner's
 * @property {number | undefined} carrierPort undefined with a real Twilio account
 */

/** @typedef {Record<string, string>} Variables */

/**
 * What every program of ours gets, by what the operator set (`outer`) and what we know. The owner's database
 * address is not in it: only migration and seed get that.
 * @param {Facts} facts
 * @param {NodeJS.ProcessEnv} outer
 * @returns {Variables}
 */
export function productEnvironment({ settings, secrets, databaseUrl, carrierPort }, outer) {
  const { port, dataDir, embedded } = settings;
  const APP_ORIGIN = outer.APP_ORIGIN || `http://localhost:${port}`;
  /** @type {Variables} */
  const ours = embedded
    ? {
        AUTH_SECRET: secrets.authSecret,
        DATA_KEY: secrets.dataKey,
        AUDIT_SIGNING_KEY: secrets.auditSigningKey,
      }
    : {};
  /** @type {Variables} */
  const chosen = {
    ...ours,
    DEPLOYMENT: embedded ? 'demo' : 'production',
    WEBHOOK_BASE: carrierPort ? `http://127.0.0.1:${port}` : APP_ORIGIN,
  };
  return {
    ...withOperators(chosen, outer),
    ...(carrierPort ? twilioOf(secrets, carrierPort) : {}),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: inRoot('node_modules/.cache/leitstand'),
    PORT: String(port),
    APP_ORIGIN,
    DATABASE_URL: databaseUrl,
    LEITSTAND_DATA: dataDir,
  };
}

/** What the operator set wins. @param {Variables} chosen @param {NodeJS.ProcessEnv} outer @returns {Variables} */
function withOperators(chosen, outer) {
  return Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, outer[name] || value]));
}

/** The application sees an ordinary Twilio account, which happens to answer at another address. */
function twilioOf(/** @type {Facts['secrets']} */ secrets, /** @type {number} */ carrierPort) {
  return {
    TWILIO_ACCOUNT_SID: secrets.carrierAccountSid,
    TWILIO_AUTH_TOKEN: secrets.carrierAuthToken,
    TWILIO_API_KEY_SID: secrets.carrierApiKeySid,
    TWILIO_API_KEY_SECRET: secrets.carrierApiKeySecret,
    CARRIER_URL: `http://127.0.0.1:${carrierPort}`,
  };
}

/**
 * The carrier imports nothing of the application, and gets none of its secrets either.
 * @param {Facts} facts
 * @param {Variables} product
 * @returns {Variables}
 */
export function carrierEnvironment({ settings, secrets, carrierPort }, product) {
  return {
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: product.NODE_COMPILE_CACHE ?? '',
    DEPLOYMENT: product.DEPLOYMENT ?? '',
    LEITSTAND_DATA: settings.dataDir,
    CARRIER_PORT: String(carrierPort),
    CARRIER_ACCOUNT_SID: secrets.carrierAccountSid,
    CARRIER_AUTH_TOKEN: secrets.carrierAuthToken,
    CARRIER_API_KEY_SID: secrets.carrierApiKeySid,
    CARRIER_API_KEY_SECRET: secrets.carrierApiKeySecret,
    CARRIER_PHONEBOOK: join(settings.dataDir, 'phonebook.json'),
    CARRIER_DEFAULT_VOICE_URL: `${product.WEBHOOK_BASE}/api/twilio/voice/inbound`,
    CARRIER_APP_ORIGIN: product.APP_ORIGIN ?? '',
  };
}

/** What only the product may know; the owner's address not even that. */
const SECRETS = [
  'DATABASE_URL',
  'AUTH_SECRET',
  'DATA_KEY',
  'AUDIT_SIGNING_KEY',
  'REDIS_URL',
  'DATABASE_OWNER_URL',
];

/**
 * The environment a program of the product starts with: what the operator set, then ours.
 * @param {NodeJS.ProcessEnv} outer
 * @param {Variables} product
 * @param {string} [ownerUrl] for migration, seed and the like only
 * @returns {NodeJS.ProcessEnv}
 */
export function forProduct(outer, product, ownerUrl) {
  const env = { ...without(outer, ['DATABASE_OWNER_URL']), ...product };
  return ownerUrl ? { ...env, DATABASE_OWNER_URL: ownerUrl } : env;
}

/**
 * @param {NodeJS.ProcessEnv} outer
 * @param {Variables} carrier
 * @returns {NodeJS.ProcessEnv}
 */
export function forCarrier(outer, carrier) {
  return { ...without(outer, SECRETS), ...carrier };
}

/** @param {NodeJS.ProcessEnv} env @param {string[]} names */
function without(env, names) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
}
