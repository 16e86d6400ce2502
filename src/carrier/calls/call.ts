import { EventEmitter } from 'node:events';
import type { Clock } from '../clock';
import { newSid } from '../sid';
import type { StatusCallback } from '../webhooks/status-callbacks';
import type { FarEnd, FarEndEvent } from './far-end';
import { type CallStatus, type Direction, type FinalStatus, isFinal, type ProgressEvent } from './status';

export interface CallSetup {
  from: string;
  to: string;
  direction: Direction;
  farEnd: FarEnd;
  parentSid?: string;
  phoneNumberSid?: string;
  callback?: StatusCallback;
  /** What a browser is told about the call besides who calls. */
  parameters?: Readonly<Record<string, string>>;
  /** Set when the caller of the API wanted to know whether a machine answers. */
  detectsMachine?: boolean;
}

/** What the call needs from the carrier around it. */
export interface CallWorld {
  clock: Clock;
  report(call: Call, event: ProgressEvent): void;
  changed(): void;
}

/** A warning or error that Twilio would show in its debugger. */
export interface Notification {
  code: number;
  message: string;
  at: Date;
}

interface CallEvents {
  answered: [];
  ended: [];
  digits: [string];
}

/** One leg: the line between the carrier and one far end, from its first ring to its end. */
export class Call extends EventEmitter<CallEvents> {
  readonly sid = newSid('CA');
  readonly createdAt: Date;
  readonly notifications: Notification[] = [];
  status: CallStatus = 'queued';
  answeredAt?: Date;
  endedAt?: Date;
  answeredBy?: 'human' | 'machine_start';
  updatedAt: Date;
  /** Takes what the far end says to whoever is to hear it; set while it is connected to others. */
  onSpeech?: (text: string) => void;
  private readonly life = new AbortController();
  private program?: AbortController;

  constructor(
    readonly setup: CallSetup,
    private readonly world: CallWorld,
  ) {
    super();
    this.setMaxListeners(50);
    this.createdAt = world.clock.now();
    this.updatedAt = this.createdAt;
  }

  get from(): string {
    return this.setup.from;
  }

  get to(): string {
    return this.setup.to;
  }

  /** The address at the far end: who is on the phone. */
  get farAddress(): string {
    return this.setup.direction === 'inbound' ? this.setup.from : this.setup.to;
  }

  /** Aborts when the call is over. */
  get untilEnd(): AbortSignal {
    return this.life.signal;
  }

  get isOver(): boolean {
    return isFinal(this.status);
  }

  get isAnswered(): boolean {
    return this.status === 'in-progress';
  }

  get durationSeconds(): number {
    if (!this.answeredAt || !this.endedAt) return 0;
    return Math.round((this.endedAt.getTime() - this.answeredAt.getTime()) / 1000);
  }

  /** Hands the call to a new program; whatever played until now stops. Aborts when taken over or ended. */
  takeOver(): AbortSignal {
    this.program?.abort(new Error('the call was given other instructions'));
    this.program = new AbortController();
    return AbortSignal.any([this.life.signal, this.program.signal]);
  }

  /** The far end starts to ring. */
  ring(): void {
    if (this.status !== 'queued') return;
    this.move('ringing');
    this.world.report(this, 'ringing');
  }

  /** The call is picked up: by a person, a script, or by the carrier when it came in. */
  answer(): void {
    if (this.isOver || this.isAnswered) return;
    this.answeredAt = this.world.clock.now();
    this.move('in-progress');
    this.tell({ type: 'answered' });
    this.world.report(this, 'answered');
    this.emit('answered');
  }

  /** Ends the call; the first reason counts. */
  end(status: FinalStatus): void {
    if (this.isOver) return;
    this.endedAt = this.world.clock.now();
    this.move(status);
    this.tell({ type: 'ended', status, durationSeconds: this.durationSeconds });
    this.world.report(this, 'completed');
    this.life.abort(new Error('the call is over'));
    this.emit('ended');
  }

  /** Somebody puts the phone down: an answered call is completed, an unanswered one canceled. */
  hangUp(): void {
    this.end(this.isAnswered ? 'completed' : 'canceled');
  }

  /** Keys pressed at the far end. */
  press(digits: string): void {
    if (!this.isAnswered) return;
    this.tell({ type: 'pressed', digits });
    for (const digit of digits) this.emit('digits', digit);
  }

  /** Words spoken at the far end. */
  speak(text: string): void {
    if (!this.isAnswered) return;
    this.tell({ type: 'spoke', text });
    this.onSpeech?.(text);
  }

  /** Lets the far end notice something. */
  tell(event: FarEndEvent): void {
    this.setup.farEnd.notify(this, event);
    this.world.changed();
  }

  /** Writes down what Twilio's debugger would show. */
  note(code: number, message: string): void {
    this.notifications.push({ code, message, at: this.world.clock.now() });
  }

  private move(status: CallStatus): void {
    this.status = status;
    this.updatedAt = this.world.clock.now();
  }
}
