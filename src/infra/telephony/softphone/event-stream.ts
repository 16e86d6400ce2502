/** The other side did not let us in. */
export class Refused extends Error {
  constructor(readonly status: number) {
    super(`refused with ${status}`);
  }
}

/** The data of one server-sent event; undefined for comments. */
function dataOf(block: string): unknown {
  const line = block.split('\n').find((candidate) => candidate.startsWith('data: '));
  return line && JSON.parse(line.slice('data: '.length));
}

/** Splits what has arrived into whole events and the rest. */
export function takeEvents(text: string): { events: unknown[]; rest: string } {
  const blocks = text.split('\n\n');
  const rest = blocks.pop() ?? '';
  return { events: blocks.map(dataOf).filter((event) => event !== undefined), rest };
}

type Options = { token: string; signal: AbortSignal; silenceMs: number };

/**
 * Server-sent events read with fetch, because EventSource sends no Authorization header.
 * @throws Refused on any other answer than 200; AbortError when nothing came for `silenceMs`
 */
export async function* eventStream(
  url: string,
  { token, signal, silenceMs }: Options,
): AsyncGenerator<unknown> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silenceMs);
  const response = await fetch(url, {
    headers: { Authorization: `Bearer ${token}` },
    signal: AbortSignal.any([signal, silence.signal]),
    cache: 'no-store',
  });
  try {
    if (!response.ok || !response.body) throw new Refused(response.status);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceMs);
      const { events, rest } = takeEvents(text + chunk.value);
      text = rest;
      yield* events;
    }
  } finally {
    clearTimeout(timer);
  }
}
