import type { Call } from '../calls/call';
import type { FarEnd, FarEndEvent, RingResult } from '../calls/far-end';
import type { Exchange } from '../exchange';
import { type ClientCall, type ClientMessage, messageFor } from './messages';

/** How long a reloading page may be away before its calls end. */
const GRACE_MS = 8_000;

type Channel = (message: ClientMessage) => void;

/** Everybody who is signed in under one identity in a browser: several tabs are one client. */
export class Client implements FarEnd {
  private readonly channels = new Set<Channel>();
  private readonly calls = new Map<string, ClientCall>();
  private cancelFarewell?: () => void;

  constructor(
    private readonly exchange: Exchange,
    readonly identity: string,
  ) {}

  /** Connected now, or so shortly away that it is probably reloading. */
  get isReachable(): boolean {
    return this.channels.size > 0 || this.cancelFarewell !== undefined;
  }

  /** Opens a channel; it is told at once which calls there are. Returns how to close it. */
  connect(channel: Channel): () => void {
    this.cancelFarewell?.();
    this.cancelFarewell = undefined;
    this.channels.add(channel);
    channel({ type: 'registered', identity: this.identity, calls: [...this.calls.values()] });
    this.exchange.changed();
    return () => this.disconnect(channel);
  }

  ring(call: Call): RingResult {
    if (!this.isReachable) return 'absent';
    const parameters = { ...call.setup.parameters };
    this.calls.set(call.sid, {
      callSid: call.sid,
      from: call.from,
      state: 'incoming',
      muted: false,
      parameters,
    });
    return 'ringing';
  }

  notify(call: Call, event: FarEndEvent): void {
    const record = this.calls.get(call.sid);
    if (!record) return;
    if (event.type === 'answered') record.state = 'connected';
    if (event.type === 'ended') this.calls.delete(call.sid);
    this.broadcast(messageFor(record, event));
  }

  /** A call of this client; undefined when it has none of that identifier. */
  call(sid: string): Call | undefined {
    return this.calls.has(sid) ? this.exchange.calls.get(sid) : undefined;
  }

  /** Switches the microphone; the carrier lets nothing of a muted browser through. */
  mute(sid: string, muted: boolean): void {
    const record = this.calls.get(sid);
    if (!record) return;
    record.muted = muted;
    this.broadcast({ type: 'muted', callSid: sid, muted, by: 'client' });
  }

  /** Words from the browser's microphone. */
  speak(sid: string, text: string): void {
    if (!this.calls.get(sid)?.muted) this.call(sid)?.speak(text);
  }

  private disconnect(channel: Channel): void {
    this.channels.delete(channel);
    this.exchange.changed();
    if (this.channels.size > 0) return;
    this.cancelFarewell = this.exchange.clock.after(GRACE_MS, () => this.farewell());
  }

  /** The browser did not come back: what still rings stops, what runs ends. */
  private farewell(): void {
    this.cancelFarewell = undefined;
    for (const sid of [...this.calls.keys()]) {
      const call = this.call(sid);
      if (call?.isAnswered) call.hangUp();
      else call?.end('no-answer');
    }
    this.exchange.changed();
  }

  private broadcast(message: ClientMessage): void {
    for (const channel of this.channels) channel(message);
  }
}
