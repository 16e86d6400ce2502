import { AsyncLocalStorage } from 'node:async_hooks';
import pino from 'pino';
import { logSettings } from '@/infra/env/env';

type Context = AsyncLocalStorage<{ requestId: string }>;

// On the global object, because Next bundles a copy of this module beside the server's: both speak of one request.
const holder = globalThis as { leitstandLogContext?: Context };
holder.leitstandLogContext ??= new AsyncLocalStorage();
const context = holder.leitstandLogContext;

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
