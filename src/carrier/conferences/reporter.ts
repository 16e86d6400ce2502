import type { Exchange } from '../exchange';
import type { StatusCallback } from '../webhooks/status-callbacks';
import { type ConferenceEvent, conferenceParams, participantParams, SUBSCRIPTION } from './events';
import type { Participant } from './participant';

/** Reports the events of one conference, numbered. The first callback address it is given counts. */
export class ConferenceReporter {
  private callback?: StatusCallback;
  private sequence = 1;

  constructor(
    private readonly exchange: Exchange,
    private readonly conference: { sid: string; friendlyName: string },
  ) {}

  /** Takes an address to report to, unless an earlier participant brought one. */
  use(callback: StatusCallback | undefined): void {
    this.callback ??= callback;
  }

  /** Reports an event if it was asked for. */
  report(event: ConferenceEvent, participant?: Participant, extra: Record<string, string> = {}): void {
    if (!this.callback?.events.has(SUBSCRIPTION[event])) return;
    const { sid, friendlyName } = this.conference;
    const about = {
      accountSid: this.exchange.config.accountSid,
      conferenceSid: sid,
      friendlyName,
      sequence: this.sequence++,
      now: this.exchange.clock.now(),
    };
    const params = {
      ...conferenceParams(event, about),
      ...(participant ? participantParams(participant) : {}),
      ...extra,
    };
    this.exchange.statusCallbacks.enqueue(sid, event, this.callback, params);
  }
}
