/** What the agent's browser needs to be a phone: at Twilio, or at the carrier that answers in its place. */
export type PhoneAccess =
  | { provider: 'twilio'; token: string }
  | { provider: 'carrier'; token: string; url: string };

export type PhoneCall = { id: string; connected: boolean; muted: boolean };

export type PhoneState = {
  line: 'connecting' | 'ready' | 'lost';
  call: PhoneCall | null;
  /** The browser may not use the microphone; the person has to allow it. */
  microphoneDenied: boolean;
};

export type PhoneEvent = { type: 'changed'; state: PhoneState } | { type: 'tokenRefused' };

/**
 * A phone in the browser. It picks up whatever rings: the agent accepted in our own console already, and only then
 * is rung.
 */
export interface Softphone {
  readonly state: PhoneState;
  /** Registers with the token; called again with a newer one it goes on under that. */
  connect(token: string): void;
  /** Listens to what happens; returns how to stop. */
  on(listener: (event: PhoneEvent) => void): () => void;
  hangUp(): void;
  mute(muted: boolean): void;
  sendDigits(digits: string): void;
  /** Signs off for good. */
  close(): void;
}

export const initialPhoneState: PhoneState = { line: 'connecting', call: null, microphoneDenied: false };

/** State and listeners, which every softphone has. */
export abstract class ObservablePhone {
  #state = initialPhoneState;
  readonly #listeners = new Set<(event: PhoneEvent) => void>();

  get state(): PhoneState {
    return this.#state;
  }

  on(listener: (event: PhoneEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  protected change(news: Partial<PhoneState>): void {
    this.#state = { ...this.#state, ...news };
    this.tell({ type: 'changed', state: this.#state });
  }

  protected changeCall(id: string, news: Partial<PhoneCall>): void {
    const { call } = this.#state;
    if (call?.id === id) this.change({ call: { ...call, ...news } });
  }

  protected tell(event: PhoneEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
