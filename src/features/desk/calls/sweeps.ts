import type { Sweep } from '@/features/core/events/api';
import { log } from '@/infra/log/log';
import { offerCall } from './commands/offer-call';
import { reconcileCall } from './commands/reconcile-call';
import { openCalls } from './reactions/offer-calls';

const OFFER_EVERY_MS = 5_000;
const RECONCILE_EVERY_MS = 10_000;

async function offerWaiting(): Promise<void> {
  for (const call of await openCalls()) await offerCall(call);
}

async function reconcileOpen(): Promise<void> {
  for (const call of await openCalls()) {
    await reconcileCall(call).catch((error) =>
      log.warn({ err: error, call: call.call }, 'call not reconciled'),
    );
  }
}

/** Rings that a lost job left out, and calls whose webhooks were lost. */
export const callSweeps: Sweep[] = [
  { name: 'calls.offerWaiting', everyMs: OFFER_EVERY_MS, run: offerWaiting },
  { name: 'calls.reconcile', everyMs: RECONCILE_EVERY_MS, run: reconcileOpen },
];
