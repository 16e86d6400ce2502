import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import twilio from 'twilio';
import type { CarrierConfig } from '../config';

export const AUTH_TOKEN = 'auth-token-of-the-carrier-tests';
export const ACCOUNT_SID = `AC${'a'.repeat(32)}`;
export const API_KEY_SID = `SK${'b'.repeat(32)}`;
export const API_KEY_SECRET = 'secret-of-the-api-key-in-tests';

/** A carrier configuration for tests: speech takes no time, seconds are short. */
export function testConfig(changes: Partial<CarrierConfig> = {}): CarrierConfig {
  return {
    port: 0,
    host: '127.0.0.1',
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    apiKeySid: API_KEY_SID,
    apiKeySecret: API_KEY_SECRET,
    phonebook: { lines: [], phones: [] },
    webhookDelayMs: 0,
    speechMsPerChar: 0,
    timeScale: 0.1,
    logLevel: 'silent',
    ...changes,
  };
}

export interface Received {
  path: string;
  params: Record<string, string>;
  isSigned: boolean;
  token: string;
}

type Answer = string | ((params: Record<string, string>) => string);

/** An application that answers webhooks with what a test tells it to, and keeps what it was sent. */
export class TestApplication {
  readonly received: Received[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly server = createServer((request, response) => {
    void this.take(request).then(({ path, params }) => {
      const answer = this.answers.get(path);
      const body = typeof answer === 'function' ? answer(params) : answer;
      if (path.startsWith('/broken')) response.writeHead(500).end();
      else if (body === undefined) response.writeHead(204).end();
      else response.writeHead(200, { 'Content-Type': 'text/xml' }).end(`<Response>${body}</Response>`);
      this.wake();
    });
  });
  private readonly waiting = new Set<() => void>();
  url = '';

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** What a path answers with: the inside of <Response>. */
  answer(path: string, twiml: Answer): string {
    this.answers.set(path, twiml);
    return this.url + path;
  }

  /** All requests to a path so far. */
  at(path: string): Record<string, string>[] {
    return this.received.filter((request) => request.path === path).map(({ params }) => params);
  }

  /** Waits until a path has received a request that fits. */
  async receives(path: string, fits: (params: Record<string, string>) => boolean = () => true) {
    for (;;) {
      const found = this.at(path).find(fits);
      if (found) return found;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  private wake(): void {
    for (const wake of this.waiting) wake();
    this.waiting.clear();
  }

  private async take(request: IncomingMessage): Promise<Received> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
    const params = Object.fromEntries(form);
    const signature = String(request.headers['x-twilio-signature']);
    const received = {
      path: (request.url ?? '').split('?')[0] ?? '',
      params,
      isSigned: twilio.validateRequest(AUTH_TOKEN, signature, this.url + request.url, params),
      token: String(request.headers['i-twilio-idempotency-token']),
    };
    this.received.push(received);
    return received;
  }
}
