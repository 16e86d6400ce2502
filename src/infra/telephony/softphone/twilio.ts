import type { Call, Device } from '@twilio/voice-sdk';
import { ObservablePhone, type Softphone } from './softphone';

const MICROPHONE_DENIED = 31401;
const TOKEN_CODES = [20101, 20104, 20105];

/**
 * A phone at Twilio. Written after the SDK's documentation and types; it was never run against the real network.
 * Unlike the carrier, Twilio ends the call when the page that holds its sound is reloaded.
 */
export class TwilioPhone extends ObservablePhone implements Softphone {
  #device: Device | undefined;
  #call: Call | undefined;
  #isClosed = false;

  connect(token: string): void {
    if (this.#device) this.#device.updateToken(token);
    else void this.#register(token).catch(() => this.change({ line: 'lost' }));
  }

  hangUp(): void {
    this.#call?.disconnect();
  }

  mute(muted: boolean): void {
    this.#call?.mute(muted);
  }

  sendDigits(digits: string): void {
    this.#call?.sendDigits(digits);
  }

  close(): void {
    this.#isClosed = true;
    this.#device?.destroy();
  }

  async #register(token: string): Promise<void> {
    const { Device: TwilioDevice } = await import('@twilio/voice-sdk');
    if (this.#isClosed) return;
    const device = new TwilioDevice(token, { closeProtection: true });
    this.#device = device;
    device.on('registered', () => this.change({ line: 'ready' }));
    device.on('unregistered', () => this.change({ line: 'lost' }));
    device.on('error', ({ code }: { code: number }) => this.#fail(code));
    device.on('incoming', (call: Call) => this.#take(call));
    await device.register();
  }

  #take(call: Call): void {
    const id = call.parameters.CallSid ?? '';
    this.#call = call;
    this.change({ call: { id, connected: false, muted: false } });
    call.on('accept', () => this.changeCall(id, { connected: true }));
    call.on('mute', (muted: boolean) => this.changeCall(id, { muted }));
    call.on('error', ({ code }: { code: number }) => this.#fail(code));
    for (const end of ['disconnect', 'cancel', 'reject']) call.on(end, () => this.#forget(call));
    call.accept();
  }

  #forget(call: Call): void {
    if (this.#call !== call) return;
    this.#call = undefined;
    this.change({ call: null });
  }

  #fail(code: number): void {
    if (code === MICROPHONE_DENIED) this.change({ microphoneDenied: true });
    if (TOKEN_CODES.includes(code)) this.tell({ type: 'tokenRefused' });
  }
}
