import type { Exchange } from './exchange';
import { tail } from './log';
import { newSid } from './sid';
import type { StatusCallback } from './webhooks/status-callbacks';

/** A text message that the application sent. */
export interface Message {
  sid: string;
  from: string;
  to: string;
  body: string;
  status: 'queued' | 'sent' | 'delivered';
  createdAt: Date;
  updatedAt: Date;
}

const STEPS = ['sent', 'delivered'] as const;

/** Text messages: they always arrive, and can be read on the page. */
export class Messages {
  private readonly messages: Message[] = [];

  constructor(private readonly exchange: Exchange) {}

  /** Newest first. */
  all(): Message[] {
    return this.messages.toReversed();
  }

  get(sid: string): Message | undefined {
    return this.messages.find((message) => message.sid === sid);
  }

  /** Takes a message and delivers it after this returns. */
  send(from: string, to: string, body: string, callback?: StatusCallback): Message {
    const now = this.exchange.clock.now();
    const message: Message = {
      sid: newSid('SM'),
      from,
      to,
      body,
      status: 'queued',
      createdAt: now,
      updatedAt: now,
    };
    this.messages.push(message);
    this.exchange.log.info({ message: message.sid, to: tail(to) }, 'message taken');
    this.exchange.clock.after(0, () => {
      for (const status of STEPS) this.move(message, status, callback);
    });
    return message;
  }

  clear(): void {
    this.messages.length = 0;
  }

  private move(message: Message, status: Message['status'], callback?: StatusCallback): void {
    message.status = status;
    message.updatedAt = this.exchange.clock.now();
    this.exchange.changed();
    if (!callback) return;
    this.exchange.statusCallbacks.enqueue(message.sid, status, callback, {
      AccountSid: this.exchange.config.accountSid,
      ApiVersion: '2010-04-01',
      From: message.from,
      To: message.to,
      MessageSid: message.sid,
      MessageStatus: status,
      SmsSid: message.sid,
      SmsStatus: status,
    });
  }
}
