import { eventStream, Refused } from './event-stream';
import { ObservablePhone, type PhoneCall, type Softphone } from './softphone';

/** The carrier beats every 15 s; two missing beats and the channel counts as dead. */
const SILENCE_MS = 35_000;
/** The carrier keeps a vanished browser's call for 8 s, so the first attempts come quickly. */
const RETRY_MS = [250, 500, 1_000, 2_000, 5_000];
const LONGEST_RETRY_MS = 5_000;

type ListedCall = { callSid: string; state: 'incoming' | 'connected'; muted: boolean };

type Message =
  | { type: 'registered'; calls: ListedCall[] }
  | { type: 'incoming'; callSid: string }
  | { type: 'connected'; callSid: string }
  | { type: 'ended'; callSid: string }
  | { type: 'muted'; callSid: string; muted: boolean; by: 'client' | 'conference' }
  | { type: 'heartbeat' };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const asCall = ({ callSid, state, muted }: ListedCall): PhoneCall => ({
  id: callSid,
  connected: state === 'connected',
  muted,
});

/** A phone at the carrier: a stream of what happens, and one POST for each thing done. */
export class CarrierPhone extends ObservablePhone implements Softphone {
  #token = '';
  #isListening = false;
  readonly #closing = new AbortController();
  readonly #base: string;

  constructor(url: string) {
    super();
    this.#base = `${url.replace(/\/$/, '')}/client`;
  }

  connect(token: string): void {
    this.#token = token;
    if (this.#isListening) return;
    this.#isListening = true;
    void this.#listen();
  }

  hangUp(): void {
    this.#do('hangup');
  }

  mute(muted: boolean): void {
    this.#do('mute', { muted });
  }

  sendDigits(digits: string): void {
    this.#do('digits', { digits });
  }

  close(): void {
    this.#closing.abort();
  }

  async #listen(): Promise<void> {
    for (let failures = 0; !this.#closing.signal.aborted; failures++) {
      if (await this.#readChannel()) failures = 0;
      if (this.#closing.signal.aborted) return;
      this.change({ line: 'lost' });
      await pause(RETRY_MS[failures] ?? LONGEST_RETRY_MS);
    }
  }

  /** Follows the channel until it breaks. Returns whether it had been open. */
  async #readChannel(): Promise<boolean> {
    let wasOpen = false;
    try {
      const options = { token: this.#token, signal: this.#closing.signal, silenceMs: SILENCE_MS };
      for await (const message of eventStream(`${this.#base}/events`, options)) {
        wasOpen = true;
        this.#hear(message as Message);
      }
    } catch (error) {
      if (error instanceof Refused && error.status === 401) this.tell({ type: 'tokenRefused' });
    }
    return wasOpen;
  }

  readonly #reactions: { [T in Message['type']]: (message: Extract<Message, { type: T }>) => void } = {
    registered: ({ calls }) => this.#resume(calls.map(asCall)),
    incoming: ({ callSid }) => this.#take({ id: callSid, connected: false, muted: false }),
    connected: ({ callSid }) => this.changeCall(callSid, { connected: true }),
    muted: ({ callSid, muted, by }) => {
      if (by === 'client') this.changeCall(callSid, { muted });
    },
    ended: ({ callSid }) => {
      if (this.state.call?.id === callSid) this.change({ call: null });
    },
    heartbeat: () => undefined,
  };

  /** The channel also tells what the caller hears and says; a phone need not know. */
  #hear(message: Message): void {
    const react = this.#reactions[message.type] as ((message: Message) => void) | undefined;
    react?.(message);
  }

  /** The channel is open (again): a call that was running goes on, one that rings is taken. */
  #resume(calls: PhoneCall[]): void {
    const call = calls.find(({ connected }) => connected) ?? calls[0] ?? null;
    this.change({ line: 'ready', call });
    if (call && !call.connected) this.#take(call);
  }

  #take(call: PhoneCall): void {
    this.change({ call });
    this.#do('accept');
  }

  #do(action: 'accept' | 'hangup' | 'mute' | 'digits', body: object = {}): void {
    const { call } = this.state;
    if (!call) return;
    // What fails here shows on the channel: nothing is heard of it, or the line is lost.
    void fetch(`${this.#base}/calls/${call.id}/${action}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.#token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => this.change({ line: 'lost' }));
  }
}
