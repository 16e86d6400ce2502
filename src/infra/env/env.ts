import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const schema = z.object({
  DEPLOYMENT: z.enum(['demo', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** The address the web server listens on. A demo, whose passwords are public, stays on this machine. */
  HOST: z.string().optional(),
  APP_ORIGIN: z.url({ protocol: /^https?$/ }),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  AUTH_SECRET: z.string().min(32, 'needs at least 32 characters'),
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
  /** Folder of the embedded installation; the demo seed leaves its phone book there. */
  LEITSTAND_DATA: z.string().optional(),
});

export type Env = z.infer<typeof schema> & { WEBHOOK_BASE: string; HOST: string };

const withDefaults = (given: z.infer<typeof schema>): Env => ({
  ...given,
  WEBHOOK_BASE: given.WEBHOOK_BASE ?? given.APP_ORIGIN,
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
