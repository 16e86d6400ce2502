import type { Table } from './tables';

/** The archive: gzip over frames. A frame is one line of JSON; a `data` frame is followed by as many bytes as it says. */
export type Frame =
  | { frame: 'manifest'; format: 1; at: string; postgres: string; migrations: string[]; tables: Table[] }
  | { frame: 'table'; name: string; columns: string[] }
  | { frame: 'data'; bytes: number }
  | { frame: 'end'; rows: number; sha256: string }
  | { frame: 'sequences'; values: Record<string, string> }
  /** The last one: without it the file was cut off. */
  | { frame: 'done'; tables: number; rows: number };

export type Manifest = Extract<Frame, { frame: 'manifest' }>;

/** A frame as it is written. */
export const frameLine = (frame: Frame): Buffer => Buffer.from(`${JSON.stringify(frame)}\n`);

const NEWLINE = 10;
const LONGEST_LINE = 16 * 1024 * 1024;

/** Reads frames and the bytes behind them off a stream. */
export class FrameReader {
  #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#chunks.next();
    if (done) throw new Error('The backup ends in the middle; it was cut off.');
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, value]) : value;
  }

  #take(bytes: number): Buffer {
    const taken = this.#rest.subarray(0, bytes);
    this.#rest = this.#rest.subarray(bytes);
    return taken;
  }

  async next(): Promise<Frame> {
    let end = this.#rest.indexOf(NEWLINE);
    while (end < 0) {
      if (this.#rest.length > LONGEST_LINE) throw new Error('This is not a backup of Leitstand.');
      await this.#more();
      end = this.#rest.indexOf(NEWLINE);
    }
    return JSON.parse(this.#take(end + 1).toString());
  }

  async bytes(count: number): Promise<Buffer> {
    while (this.#rest.length < count) await this.#more();
    return this.#take(count);
  }
}
