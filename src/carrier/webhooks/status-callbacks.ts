import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { sleep } from '../clock';
import type { Logger } from '../log';
import type { Faults } from './faults';
import type { HttpMethod, SendWebhook, Webhook } from './request';

/** Where progress is reported, and which of it. */
export interface StatusCallback {
  url: string;
  method: HttpMethod;
  events: ReadonlySet<string>;
}

/** What was sent where: the carrier's own record of it, for tests. */
export interface Delivery {
  subject: string;
  event: string;
  url: string;
  params: Record<string, string>;
  outcome: 'delivered' | 'refused' | 'unreachable' | 'dropped';
  status?: number;
}

interface Line {
  subject: string;
  tail: Promise<void>;
  /** A callback that the reorder fault keeps until another one has overtaken it. */
  held?: () => Promise<void>;
}

const HOLD_AT_MOST_MS = 2_000;
const RECORDS_KEPT = 2_000;
const NEVER = new AbortController().signal;

/** Delivers status callbacks one at a time and in order per subject, without holding up the call. */
export class StatusCallbacks {
  readonly deliveries: Delivery[] = [];
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly send: SendWebhook,
    private readonly faults: Faults,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /** Puts one callback in line; the faults decide whether it comes, comes twice or comes late. */
  enqueue(subject: string, event: string, callback: StatusCallback, params: Record<string, string>): void {
    const webhook = { url: callback.url, method: callback.method, params, token: randomUUID() };
    if (this.faults.takeFor('dropStatusCallbacks', event)) {
      this.record({ subject, event, url: callback.url, params, outcome: 'dropped' });
      return;
    }
    const times = this.faults.takeFor('duplicateStatusCallbacks', event) ? 2 : 1;
    const deliver = async () => {
      for (let time = 0; time < times; time++) await this.deliver(subject, event, webhook);
    };
    this.putInLine(subject, deliver, this.faults.takeFor('reorderStatusCallbacks', event));
  }

  /** Resolves when nothing is in line any more; what was held back goes out at once. */
  async idle(): Promise<void> {
    while (this.lines.size > 0) {
      const lines = [...this.lines.values()];
      for (const line of lines) this.release(line);
      await Promise.all(lines.map((line) => line.tail));
    }
  }

  private putInLine(subject: string, deliver: () => Promise<void>, hold: boolean): void {
    const line = this.lines.get(subject) ?? { subject, tail: Promise.resolve() };
    this.lines.set(subject, line);
    if (hold && !line.held) {
      line.held = deliver;
      this.clock.after(HOLD_AT_MOST_MS, () => this.release(line));
      return;
    }
    this.append(line, deliver);
    this.release(line);
  }

  private release(line: Line): void {
    const held = line.held;
    if (!held) return;
    line.held = undefined;
    this.append(line, held);
  }

  /** The line goes when its last callback has gone, so that past calls take no memory. */
  private append(line: Line, deliver: () => Promise<void>): void {
    const tail = line.tail.then(deliver).then(() => {
      if (line.tail === tail && !line.held) this.lines.delete(line.subject);
    });
    line.tail = tail;
  }

  private async deliver(subject: string, event: string, webhook: Webhook): Promise<void> {
    const delay = this.faults.delayOf('delayStatusCallbacksMs');
    if (delay > 0) await sleep(this.clock, delay, NEVER);
    const about = { subject, event, url: webhook.url, params: webhook.params };
    try {
      const { status } = await this.send(webhook);
      const outcome = status < 300 ? 'delivered' : 'refused';
      this.record({ ...about, outcome, status });
      if (outcome === 'refused') this.log.warn({ subject, event, status }, 'status callback refused');
    } catch (error) {
      // Like Twilio: a status callback that fails is not sent again.
      this.record({ ...about, outcome: 'unreachable' });
      this.log.warn({ subject, event, error: String(error) }, 'status callback not delivered');
    }
  }

  private record(delivery: Delivery): void {
    this.deliveries.push(delivery);
    if (this.deliveries.length > RECORDS_KEPT) this.deliveries.shift();
  }
}
