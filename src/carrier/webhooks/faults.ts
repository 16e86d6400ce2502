import { z } from 'zod';

const times = z.number().int().nonnegative();

/** What the control API can make go wrong. Counters count down with each use; the rest stays until reset. */
export const faultsSchema = z
  .object({
    /** Only these status callback events are touched by drop, duplicate and reorder. */
    events: z.array(z.string()),
    dropStatusCallbacks: times,
    duplicateStatusCallbacks: times,
    /** Each of these is held back until the next one of its call was delivered. */
    reorderStatusCallbacks: times,
    delayStatusCallbacksMs: times,
    delayWebhooksMs: times,
    /** The next requests to the REST API answer 503. */
    failRestRequests: times,
    /** The next webhooks carry a signature that does not fit. */
    corruptSignatures: times,
  })
  .partial()
  .strict();

export type FaultSettings = z.infer<typeof faultsSchema>;
export type FaultCounter =
  | 'dropStatusCallbacks'
  | 'duplicateStatusCallbacks'
  | 'reorderStatusCallbacks'
  | 'failRestRequests'
  | 'corruptSignatures';

/** The faults that are switched on at the moment. */
export class Faults {
  private settings: FaultSettings = {};

  /** Adds to what is switched on already. */
  set(settings: FaultSettings): void {
    this.settings = { ...this.settings, ...settings };
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.settings = {};
  }

  current(): FaultSettings {
    return { ...this.settings };
  }

  /** Uses up one of a kind; false when none is left. */
  take(counter: FaultCounter): boolean {
    const left = this.settings[counter] ?? 0;
    if (left === 0) return false;
    this.settings[counter] = left - 1;
    return true;
  }

  /** Like take, but only for the events the faults are limited to. */
  takeFor(counter: FaultCounter, event: string): boolean {
    const { events } = this.settings;
    return (!events || events.includes(event)) && this.take(counter);
  }

  delayOf(kind: 'delayStatusCallbacksMs' | 'delayWebhooksMs'): number {
    return this.settings[kind] ?? 0;
  }
}
