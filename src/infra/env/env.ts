import { z } from 'zod';
import { areVerifyKeys, isSigningKey } from './signing-key';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const variables = z.object({
  DEPLOYMENT: z.enum(['demo', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** The address the web server listens on. A demo, whose passwords are public, stays on this machine. */
  HOST: z.string().optional(),
  APP_ORIGIN: z.url({ protocol: /^https?$/ }),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  AUTH_SECRET: z.string().min(32, 'needs at least 32 characters'),
  /** Encrypts what the database keeps secret; without it, second factors are lost. */
  DATA_KEY: z
    .base64('is 32 random bytes in base64')
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'is 32 random bytes in base64'),
  /** Where mail goes, for example smtps://user:password@mail.example.com. Without it, into the data folder. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who mail comes from; by default no-reply at the host of APP_ORIGIN. */
  MAIL_FROM: z.string().min(3).optional(),
  /** Sign-in by OpenID Connect: all three or none. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-f]{32}$/, 'is AC followed by 32 hexadecimal digits'),
  TWILIO_AUTH_TOKEN: z.string().min(16),
  /** The token before a rotation: webhooks signed with it stay valid until it is taken out. */
  TWILIO_AUTH_TOKEN_PREVIOUS: z.string().min(16).optional(),
  TWILIO_API_KEY_SID: z.string().regex(/^SK[0-9a-f]{32}$/, 'is SK followed by 32 hexadecimal digits'),
  TWILIO_API_KEY_SECRET: z.string().min(16),
  /** Where the carrier answers instead of Twilio. */
  CARRIER_URL: z.url().optional(),
  /** Where browsers reach the carrier, if that is another address. */
  CARRIER_PUBLIC_URL: z.url().optional(),
  /** The public address webhooks are called and signed with; never taken from a request. */
  WEBHOOK_BASE: z.url().optional(),
  SLA_WATCHERS: z.coerce.number().int().min(1).max(16).default(1),
  TRUST_PROXY: flag,
  /** How many requests a token of the API may make in a minute. */
  API_RATE_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  /** Who reads /metrics from elsewhere shows this as a bearer token; without it only this machine may. */
  METRICS_TOKEN: z.string().min(16, 'needs at least 16 characters').optional(),
  /** Where a worker answers /metrics and /api/ready; without it, nowhere. */
  WORKER_METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  /** How long (ms) a web process that ends only says so, for load balancers to look elsewhere. */
  DRAIN_NOTICE_MS: z.coerce.number().int().min(0).max(60_000).optional(),
  /** Signs the daily seals of the audit: an Ed25519 private key (PKCS8, PEM or base64). */
  AUDIT_SIGNING_KEY: z.string().refine(isSigningKey, 'is an Ed25519 private key in PKCS8').optional(),
  /** Public keys (SPKI, PEM or base64, any number) of seals signed before a rotation. */
  AUDIT_VERIFY_KEYS: z.string().refine(areVerifyKeys, 'are Ed25519 public keys in SPKI').optional(),
  /** Where each seal is also written, outside the database; by default "seals" in the data folder. */
  AUDIT_EXPORT_DIR: z.string().optional(),
  /** Folder of the embedded installation; the demo seed leaves its phone book there. */
  LEITSTAND_DATA: z.string().optional(),
});

/** What only a production must be given. */
const schema = variables.superRefine((given, context) => {
  if (given.DEPLOYMENT !== 'production') return;
  const missing = [
    !given.AUDIT_SIGNING_KEY && 'AUDIT_SIGNING_KEY',
    !(given.AUDIT_EXPORT_DIR || given.LEITSTAND_DATA) && 'AUDIT_EXPORT_DIR',
  ];
  for (const name of missing)
    if (name) context.addIssue({ code: 'custom', path: [name], message: 'is needed' });
});

export type Env = z.infer<typeof schema> & { WEBHOOK_BASE: string; HOST: string; DRAIN_NOTICE_MS: number };

const PRODUCTION_NOTICE_MS = 3_000;

const withDefaults = (given: z.infer<typeof schema>): Env => ({
  ...given,
  WEBHOOK_BASE: given.WEBHOOK_BASE ?? given.APP_ORIGIN,
  DRAIN_NOTICE_MS: given.DRAIN_NOTICE_MS ?? (given.DEPLOYMENT === 'production' ? PRODUCTION_NOTICE_MS : 0),
  HOST: given.HOST ?? (given.DEPLOYMENT === 'demo' ? '127.0.0.1' : '0.0.0.0'),
});

/** Reads the environment; throws one sentence per bad value, naming it. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = schema.safeParse(source);
  if (result.success) return withDefaults(result.data);
  const sentences = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return source[name] === undefined ? `${name} is missing` : `${name} is not valid: ${issue.message}`;
  });
  throw new Error(`The environment is not usable: ${sentences.join('; ')}.`);
}

let parsed: Env | undefined;

/** The environment of this process, parsed once. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** The log must speak before the environment is known to be good, also while pages are being built. */
export const logSettings = () => ({ level: process.env.LOG_LEVEL ?? 'info' });

/** A folder with further languages, if the operator has one. Needed before the environment is known to be good. */
export const extraMessagesFolder = (): string | undefined => process.env.MESSAGES_DIR || undefined;

/** next-auth reads its public address and secret from the environment by names of its own. */
export function exportForNextAuth(): void {
  process.env.NEXTAUTH_URL = env().APP_ORIGIN;
  process.env.NEXTAUTH_SECRET = env().AUTH_SECRET;
}
