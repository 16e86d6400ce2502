import { AsyncLocalStorage } from 'node:async_hooks';
import pino from 'pino';
import { logSettings } from '@/infra/env/env';

const context = new AsyncLocalStorage<{ requestId: string }>();

/** Structured log lines; carry the request id wherever one is known, and neither secrets nor personal data. */
export const log = pino({
  level: logSettings().level,
  base: {},
  mixin: () => context.getStore() ?? {},
  redact: ['password', 'token', 'authorization', 'cookie', '*.password', '*.token'],
});

/** Runs work so that all its log lines carry the request id. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return context.run({ requestId }, work);
}

/** The id of the request being answered, if any. */
export const requestId = (): string | undefined => context.getStore()?.requestId;
