import { EventEmitter } from 'node:events';
import type { Call } from '../calls/call';
import type { FarEnd, FarEndEvent, RingResult } from '../calls/far-end';
import { receiveCall } from '../calls/inbound';
import type { Exchange } from '../exchange';
import { HttpProblem } from '../http/reply';
import { type PhoneScript, runScript } from './script';

/** Something that happened at a telephone, numbered in the order in which it happened there. */
export type PhoneEvent = FarEndEvent & { id: number; at: string; callSid: string };

const EVENTS_KEPT = 500;

/** A telephone somewhere in the world: one call at a time, and all that was heard on it. */
export class Phone implements FarEnd {
  call?: Call;
  script?: PhoneScript;
  readonly transcript: PhoneEvent[] = [];
  readonly events = new EventEmitter<{ event: [PhoneEvent] }>();
  private lastId = 0;
  /** The last event that a script step has waited for, so that no step uses the same words again. */
  private readUpTo = 0;

  constructor(
    private readonly exchange: Exchange,
    readonly number: string,
  ) {
    this.events.setMaxListeners(0);
  }

  get isInCall(): boolean {
    return this.call !== undefined && !this.call.isOver;
  }

  /** Somebody is listening to this telephone, or it behaves by a script. */
  get isHeld(): boolean {
    return this.script !== undefined || this.events.listenerCount('event') > 0;
  }

  ring(call: Call): RingResult {
    if (this.isInCall || this.script?.busy) return 'busy';
    if (this.script?.fails) return 'unreachable';
    this.call = call;
    if (this.script) void runScript(this.exchange, this, call, this.script);
    return 'ringing';
  }

  notify(call: Call, event: FarEndEvent): void {
    const at = this.exchange.clock.now().toISOString();
    const entry = { ...event, id: ++this.lastId, at, callSid: call.sid };
    this.transcript.push(entry);
    if (this.transcript.length > EVENTS_KEPT) this.transcript.shift();
    this.events.emit('event', entry);
  }

  /** Calls one of the lines. */
  dial(to: string): Call {
    if (this.isInCall) throw new HttpProblem(409, `${this.number} is in a call already.`);
    this.call = receiveCall(this.exchange, this.number, to, this);
    return this.call;
  }

  answer(by: 'human' | 'machine_start' = 'human'): void {
    const call = this.current();
    if (call.setup.detectsMachine) call.answeredBy = by;
    call.answer();
  }

  decline(): void {
    const call = this.current();
    if (call.isAnswered) throw new HttpProblem(409, `${this.number} has answered already: hang up instead.`);
    call.end('busy');
  }

  hangUp(): void {
    this.current().hangUp();
  }

  press(digits: string): void {
    this.current().press(digits);
  }

  speak(text: string): void {
    this.current().speak(text);
  }

  /** Waits for an event of a call that was not waited for before. */
  until(call: Call, fits: (event: PhoneEvent) => boolean): Promise<PhoneEvent> {
    const take = (event: PhoneEvent) => event.callSid === call.sid && event.id > this.readUpTo && fits(event);
    const found = this.transcript.find(take);
    return found ? Promise.resolve(this.read(found)) : this.next(call, take);
  }

  /** Forgets calls and script; who listens goes on listening. */
  clear(): void {
    this.call = undefined;
    this.script = undefined;
    this.transcript.length = 0;
  }

  private next(call: Call, take: (event: PhoneEvent) => boolean): Promise<PhoneEvent> {
    return new Promise((resolve, reject) => {
      const onEvent = (event: PhoneEvent) => {
        if (!take(event)) return;
        this.events.off('event', onEvent);
        resolve(this.read(event));
      };
      this.events.on('event', onEvent);
      call.once('ended', () => {
        this.events.off('event', onEvent);
        reject(new Error('the call ended'));
      });
    });
  }

  private read(event: PhoneEvent): PhoneEvent {
    this.readUpTo = event.id;
    return event;
  }

  private current(): Call {
    if (!this.call || this.call.isOver) throw new HttpProblem(409, `${this.number} is in no call.`);
    return this.call;
  }
}
