import type { PhoneEvent } from '../carrier/phones/phone';
import type { PhoneScript } from '../carrier/phones/script';
import type { FaultSettings } from '../carrier/webhooks/faults';
import type { Delivery } from '../carrier/webhooks/status-callbacks';
import { type CarrierApi, carrierApi, phonePath, readEvents } from './carrier-api';

type EventType = PhoneEvent['type'];
type EventOf<T extends EventType> = Extract<PhoneEvent, { type: T }>;

export interface WaitOptions {
  timeoutMs?: number;
}

/** What the carrier knows of all calls: REST records, conferences, and every status callback it sent. */
export interface CarrierRecords {
  calls: (Record<string, string | null> & {
    sid: string;
    status: string;
    notifications: { code: number }[];
  })[];
  conferences: {
    sid: string;
    friendlyName: string;
    status: string;
    endReason: string | null;
    participants: { callSid: string; address: string; label: string | null; muted: boolean; hold: boolean }[];
  }[];
  statusCallbacks: Delivery[];
}

const PATIENCE_MS = 5_000;

/** The carrier's telephones and controls, for tests. `key` is its page key, where it has one. */
export function carrierPhones(baseUrl: string, key?: string) {
  const api = carrierApi(baseUrl, key);
  return {
    /** Takes a number (or "client:identity"): from now on all that happens there can be waited for. */
    take: (number: string): TestPhone => new TestPhone(api, number),
    /** Lets a telephone behave by itself when it is called. */
    script: (number: string, script: PhoneScript) => api.send('PUT', `${phonePath(number)}/script`, script),
    faults: (settings: FaultSettings) => api.send('POST', '/control/faults', settings),
    clearFaults: () => api.send('DELETE', '/control/faults'),
    /** Waits until all status callbacks that are due were delivered. */
    idle: () => api.send('POST', '/control/idle'),
    /** Ends all calls and forgets everything, the provisioned lines included. */
    reset: () => api.send('POST', '/control/reset'),
    records: async (): Promise<CarrierRecords> =>
      (await (await api.send('GET', '/control/calls')).json()) as CarrierRecords,
  };
}

export type CarrierPhones = ReturnType<typeof carrierPhones>;

/** One telephone in a test. Each kind of event is consumed in its own order. */
export class TestPhone {
  readonly events: PhoneEvent[] = [];
  private readonly consumed = new Map<EventType, number>();
  private readonly closing = new AbortController();
  private readonly waiting = new Set<() => void>();
  private readonly ready: Promise<void>;

  constructor(
    private readonly api: CarrierApi,
    readonly number: string,
  ) {
    this.ready = this.listen(new Date().toISOString());
    // A test that never waits on this telephone must not fail by an unhandled rejection.
    this.ready.catch(() => undefined);
  }

  /** Calls a line; returns the call's identifier. */
  async dial(to: string): Promise<string> {
    await this.ready;
    const answer = await this.api.send('POST', this.path('dial'), { to });
    return ((await answer.json()) as { callSid: string }).callSid;
  }

  async answer(): Promise<void> {
    await this.api.send('POST', this.path('answer'));
  }

  async decline(): Promise<void> {
    await this.api.send('POST', this.path('decline'));
  }

  async press(digits: string): Promise<void> {
    await this.api.send('POST', this.path('press'), { digits });
  }

  /** Speaks to whoever is connected. */
  async say(text: string): Promise<void> {
    await this.api.send('POST', this.path('say'), { text });
  }

  async hangUp(): Promise<void> {
    await this.api.send('POST', this.path('hangup'));
  }

  /** Waits until it rings. */
  rings(options?: WaitOptions): Promise<EventOf<'ringing'>> {
    return this.next('ringing', () => true, options);
  }

  /** Waits until the call is picked up, at whichever end. */
  answered(options?: WaitOptions): Promise<EventOf<'answered'>> {
    return this.next('answered', () => true, options);
  }

  /** Waits until an announcement fits; resolves with its text. */
  async hears(expression: RegExp, options?: WaitOptions): Promise<string> {
    return (await this.next('said', ({ text }) => expression.test(text), options, expression)).text;
  }

  /** Waits until another person says something that fits. */
  async hearsPerson(expression: RegExp, options?: WaitOptions): Promise<string> {
    return (await this.next('heard', ({ text }) => expression.test(text), options, expression)).text;
  }

  /** Waits until keys are expected. */
  isAsked(options?: WaitOptions): Promise<EventOf<'gather-waiting'>> {
    return this.next('gather-waiting', () => true, options);
  }

  /** Waits until it is connected with one other telephone. */
  connected(options?: WaitOptions): Promise<EventOf<'connected'>> {
    return this.next('connected', () => true, options);
  }

  /** Waits until it hears the others in a conference. */
  inConference(options?: WaitOptions): Promise<EventOf<'in-conference'>> {
    return this.next('in-conference', () => true, options);
  }

  /** Waits until it hears waiting or hold music. */
  waits(reason: 'conference' | 'hold', options?: WaitOptions): Promise<EventOf<'waiting'>> {
    return this.next('waiting', (event) => event.reason === reason, options);
  }

  /** Waits until the call is over; resolves with its last status. */
  ended(options?: WaitOptions): Promise<EventOf<'ended'>> {
    return this.next('ended', () => true, options);
  }

  /** Waits for the next event of a kind that fits and was not waited for before. */
  async next<T extends EventType>(
    type: T,
    fits: (event: EventOf<T>) => boolean,
    { timeoutMs = PATIENCE_MS }: WaitOptions = {},
    wanted: unknown = type,
  ): Promise<EventOf<T>> {
    await this.ready;
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const found = this.consume(type, fits);
      if (found) return found;
      if (!(await this.somethingHappens(deadline - Date.now())))
        throw new Error(this.complaint(wanted, timeoutMs));
    }
  }

  /** Stops listening; the number is nobody's again. */
  release(): void {
    this.closing.abort();
  }

  private consume<T extends EventType>(
    type: T,
    fits: (event: EventOf<T>) => boolean,
  ): EventOf<T> | undefined {
    const after = this.consumed.get(type) ?? 0;
    const found = this.events.find(
      (event): event is EventOf<T> => event.type === type && event.id > after && fits(event as EventOf<T>),
    );
    if (found) this.consumed.set(type, found.id);
    return found;
  }

  private somethingHappens(withinMs: number): Promise<boolean> {
    if (withinMs <= 0) return Promise.resolve(false);
    return new Promise((resolve) => {
      const done = (happened: boolean) => {
        clearTimeout(timer);
        this.waiting.delete(onEvent);
        resolve(happened);
      };
      const onEvent = () => done(true);
      const timer = setTimeout(() => done(false), withinMs);
      this.waiting.add(onEvent);
    });
  }

  private async listen(since: string): Promise<void> {
    const query = `?since=${encodeURIComponent(since)}`;
    const response = await this.api.open(this.path('events') + query, this.closing.signal);
    void this.collect(response).catch(() => undefined);
  }

  private async collect(response: Response): Promise<void> {
    for await (const event of readEvents(response)) {
      this.events.push(event as PhoneEvent);
      for (const wake of [...this.waiting]) wake();
    }
  }

  private complaint(wanted: unknown, timeoutMs: number): string {
    const happened = this.events.map((event) => `  ${event.type} ${'text' in event ? event.text : ''}`);
    return `${this.number}: ${String(wanted)} did not happen within ${timeoutMs} ms. What did:\n${happened.join('\n')}`;
  }

  private path(action: string): string {
    return `${phonePath(this.number)}/${action}`;
  }
}
