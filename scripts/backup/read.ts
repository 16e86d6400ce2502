import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { type Frame, FrameReader, type Manifest } from './frames';

/** What is done with an archive while it is read. */
export type Sink = {
  begin: (manifest: Manifest) => Promise<void>;
  /** Takes all of a table's data. */
  table: (table: { name: string; columns: string[] }, data: AsyncIterable<Buffer>) => Promise<unknown>;
  sequences: (values: Record<string, string>) => Promise<void>;
};

type End = Extract<Frame, { frame: 'end' }>;

/** A table's data, up to its end; whether it arrived whole is known then. */
class TableData {
  #hash = createHash('sha256');
  end: End | undefined;

  constructor(private readonly reader: FrameReader) {}

  async *chunks(): AsyncGenerator<Buffer> {
    for (;;) {
      const frame = await this.reader.next();
      if (frame.frame === 'end') {
        this.end = frame;
        return;
      }
      if (frame.frame !== 'data') throw new Error('The backup is damaged: a table has no end.');
      const chunk = await this.reader.bytes(frame.bytes);
      this.#hash.update(chunk);
      yield chunk;
    }
  }

  assertWhole(name: string): number {
    if (this.end?.sha256 !== this.#hash.digest('hex'))
      throw new Error(`The backup is damaged: the checksum of ${name} does not fit.`);
    return this.end.rows;
  }
}

async function readTable(reader: FrameReader, frame: Extract<Frame, { frame: 'table' }>, sink: Sink) {
  const data = new TableData(reader);
  await sink.table(frame, data.chunks());
  return data.assertWhole(frame.name);
}

async function readManifest(reader: FrameReader): Promise<Manifest> {
  const frame = await reader.next().catch(() => undefined);
  if (frame?.frame !== 'manifest' || frame.format !== 1) {
    throw new Error('This is not a backup that this version of Leitstand can read.');
  }
  return frame;
}

/**
 * Reads an archive from its first to its last frame.
 * @throws Error with a sentence when it is damaged or cut off
 */
export async function readBackup(file: string, sink: Sink): Promise<{ tables: number; rows: number }> {
  const handle = await open(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be opened (${code}).`);
  });
  await handle.close();
  const gunzip = createGunzip();
  const source = createReadStream(file);
  source.once('error', (error) => gunzip.destroy(error));
  const reader = new FrameReader(source.pipe(gunzip));
  const read = { tables: 0, rows: 0 };
  await sink.begin(await readManifest(reader));
  for (;;) {
    const frame = await reader.next();
    if (frame.frame === 'table') {
      read.rows += await readTable(reader, frame, sink);
      read.tables += 1;
    }
    if (frame.frame === 'sequences') await sink.sequences(frame.values);
    if (frame.frame === 'done') return assertAll(frame, read);
  }
}

function assertAll(done: Extract<Frame, { frame: 'done' }>, read: { tables: number; rows: number }) {
  if (done.tables !== read.tables || done.rows !== read.rows) {
    throw new Error(`The backup is damaged: ${done.tables} tables were written, ${read.tables} can be read.`);
  }
  return read;
}
