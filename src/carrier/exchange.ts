import { EventEmitter } from 'node:events';
import { Call, type CallSetup } from './calls/call';
import type { FarEnd } from './calls/far-end';
import { progressParams } from './calls/params';
import type { ProgressEvent } from './calls/status';
import { Clients } from './clients/clients';
import { type Clock, sleep } from './clock';
import { Conferences } from './conferences/conferences';
import type { CarrierConfig } from './config';
import { type Logger, tail } from './log';
import { Messages } from './messages';
import { Numbers } from './numbers';
import { Phones } from './phones/phones';
import { VERBS } from './twiml/verbs';
import { Faults } from './webhooks/faults';
import { type SendWebhook, webhookSender } from './webhooks/request';
import { StatusCallbacks } from './webhooks/status-callbacks';

/** Parts that tests put in place of the real ones. */
export interface ExchangeParts {
  send?: SendWebhook;
}

/** The telephone exchange: everything the carrier knows, in memory. */
export class Exchange {
  readonly faults = new Faults();
  /** The TwiML it plays. */
  readonly verbs = VERBS;
  readonly send: SendWebhook;
  readonly statusCallbacks: StatusCallbacks;
  readonly calls = new Map<string, Call>();
  readonly conferences = new Conferences(this);
  readonly numbers = new Numbers();
  readonly messages = new Messages(this);
  readonly phones = new Phones(this);
  readonly clients = new Clients(this);
  /** Tells the page that something looks different now. */
  readonly changes = new EventEmitter<{ change: [] }>();
  private readonly sequences = new Map<string, number>();

  constructor(
    readonly config: CarrierConfig,
    readonly clock: Clock,
    readonly log: Logger,
    parts: ExchangeParts = {},
  ) {
    this.changes.setMaxListeners(0);
    this.send = parts.send ?? webhookSender(config, this.faults, clock);
    this.statusCallbacks = new StatusCallbacks(this.send, this.faults, clock, log);
  }

  /** Enters a new leg into the books. */
  addCall(setup: CallSetup): Call {
    const call = new Call(setup, this);
    this.calls.set(call.sid, call);
    return call;
  }

  /** Who is reached under an address: a browser, or a telephone (which exists once it is called). */
  farEndOf(address: string): FarEnd {
    const client = /^client:(.+)/.exec(address);
    if (!client?.[1]) return this.phones.at(address);
    const identity = decodeURIComponent(client[1]);
    return this.phones.isHeld(`client:${identity}`)
      ? this.phones.at(`client:${identity}`)
      : this.clients.at(identity);
  }

  /** Reports progress to the call's status callback, when it wants to hear of this event. */
  report(call: Call, event: ProgressEvent): void {
    if (event === 'completed') {
      this.log.info(
        { call: call.sid, far: tail(call.farAddress), status: call.status, seconds: call.durationSeconds },
        'call over',
      );
    }
    const { callback } = call.setup;
    if (!callback?.events.has(event)) return;
    const sequence = this.sequences.get(call.sid) ?? 0;
    this.sequences.set(call.sid, sequence + 1);
    const params = progressParams(this.config.accountSid, call, event, sequence, this.clock.now());
    this.statusCallbacks.enqueue(call.sid, event, callback, params);
  }

  /** Waits as long as the network takes for that many seconds. */
  seconds(seconds: number, signal: AbortSignal): Promise<void> {
    return sleep(this.clock, seconds * 1000 * this.config.timeScale, signal);
  }

  changed(): void {
    this.changes.emit('change');
  }

  /** Ends every running call. */
  endAllCalls(): void {
    for (const call of this.calls.values()) call.hangUp();
  }

  /** Forgets everything except the browsers that are connected. */
  async reset(): Promise<void> {
    this.endAllCalls();
    this.faults.clear();
    await this.statusCallbacks.idle();
    this.statusCallbacks.deliveries.length = 0;
    this.calls.clear();
    this.sequences.clear();
    this.conferences.clear();
    this.numbers.clear();
    this.messages.clear();
    this.phones.clear();
    this.changed();
  }
}
