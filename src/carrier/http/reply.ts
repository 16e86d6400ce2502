import type { IncomingMessage } from 'node:http';

/** A request, read completely. */
export interface HttpRequest {
  method: string;
  path: string;
  /** What the pattern of the route named in the path. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** A form-encoded body; empty when the body was something else. */
  form: URLSearchParams;
  /** A JSON body; undefined when there was none. */
  json: unknown;
  raw: IncomingMessage;
}

export interface PlainReply {
  status: number;
  headers?: Record<string, string>;
  json?: unknown;
  body?: string | Buffer;
}

export type SendEvent = (data: unknown, id?: number) => void;

/** Server-sent events: `open` starts to send and returns what is to be done when the reader goes. */
export interface StreamReply {
  headers?: Record<string, string>;
  open(send: SendEvent): () => void;
}

export type Reply = PlainReply | StreamReply;

/** A JSON answer. */
export function json(value: unknown, status = 200): PlainReply {
  return { status, json: value };
}

/** An answer without content. */
export const NO_CONTENT: PlainReply = { status: 204 };

/** An error with a status and a sentence, for everything that is not Twilio's API. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}
