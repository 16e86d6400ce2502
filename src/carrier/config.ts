import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const phonebookSchema = z.object({
  lines: z.array(z.object({ number: z.string(), label: z.string() })).default([]),
  phones: z
    .array(
      z.object({
        number: z.string(),
        name: z.string(),
        company: z.string().optional(),
        role: z.string().optional(),
      }),
    )
    .default([]),
});

/** Who calls and which lines they can call: what the page offers. */
export type Phonebook = z.infer<typeof phonebookSchema>;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const optionalUrl = z.url({ protocol: /^https?$/ }).optional();
const count = (fallback: number) => z.coerce.number().nonnegative().default(fallback);

const environmentSchema = z.object({
  CARRIER_PORT: z.coerce.number().int().min(0).max(65535),
  CARRIER_HOST: z.string().default('127.0.0.1'),
  CARRIER_PAGE_KEY: z.string().min(16).optional(),
  CARRIER_ACCOUNT_SID: z.string().regex(/^AC[0-9a-fA-F]{32}$/),
  CARRIER_AUTH_TOKEN: z.string().min(16),
  CARRIER_API_KEY_SID: z.string().regex(/^SK[0-9a-fA-F]{32}$/),
  CARRIER_API_KEY_SECRET: z.string().min(16),
  CARRIER_PHONEBOOK: z.string().optional(),
  CARRIER_DEFAULT_VOICE_URL: optionalUrl,
  CARRIER_APP_ORIGIN: optionalUrl,
  CARRIER_WEBHOOK_DELAY_MS: count(0),
  CARRIER_SPEECH_MS_PER_CHAR: count(40),
  CARRIER_TIME_SCALE: z.coerce.number().positive().default(1),
  CARRIER_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export interface CarrierConfig {
  port: number;
  host: string;
  pageKey?: string;
  accountSid: string;
  authToken: string;
  apiKeySid: string;
  apiKeySecret: string;
  phonebook: Phonebook;
  defaultVoiceUrl?: string;
  appOrigin?: string;
  webhookDelayMs: number;
  speechMsPerChar: number;
  /** How long one of the network's seconds lasts; tests make it short. */
  timeScale: number;
  logLevel: string;
}

/** A setting that keeps the carrier from starting; its message says which one and why. */
export class ConfigError extends Error {}

/** Reads the environment once; throws one clear sentence when a value is missing or wrong. */
export function readConfig(source: Record<string, string | undefined>): CarrierConfig {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) throw new ConfigError(firstProblem(parsed.error));
  const env = parsed.data;
  if (!LOOPBACK.has(env.CARRIER_HOST) && !env.CARRIER_PAGE_KEY) {
    throw new ConfigError(
      `CARRIER_HOST is ${env.CARRIER_HOST}, which others can reach: set CARRIER_PAGE_KEY as well.`,
    );
  }
  readPhonebook(env.CARRIER_PHONEBOOK); // a broken one keeps the carrier from starting
  return {
    port: env.CARRIER_PORT,
    host: env.CARRIER_HOST,
    pageKey: env.CARRIER_PAGE_KEY,
    accountSid: env.CARRIER_ACCOUNT_SID,
    authToken: env.CARRIER_AUTH_TOKEN,
    apiKeySid: env.CARRIER_API_KEY_SID,
    apiKeySecret: env.CARRIER_API_KEY_SECRET,
    // Read when it is asked for: the demo's phone book may be written after the carrier has started.
    get phonebook() {
      return readPhonebook(env.CARRIER_PHONEBOOK);
    },
    defaultVoiceUrl: env.CARRIER_DEFAULT_VOICE_URL,
    appOrigin: env.CARRIER_APP_ORIGIN && new URL(env.CARRIER_APP_ORIGIN).origin,
    webhookDelayMs: env.CARRIER_WEBHOOK_DELAY_MS,
    speechMsPerChar: env.CARRIER_SPEECH_MS_PER_CHAR,
    timeScale: env.CARRIER_TIME_SCALE,
    logLevel: env.CARRIER_LOG_LEVEL,
  };
}

function readPhonebook(path: string | undefined): Phonebook {
  if (!path || !existsSync(path)) return { lines: [], phones: [] };
  try {
    return phonebookSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? firstProblem(error) : String(error);
    throw new ConfigError(`CARRIER_PHONEBOOK (${path}) cannot be read: ${why}`);
  }
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}.` : 'The configuration is not valid.';
}
