/** Reads server-sent events from a streamed response, parsed. */
export async function* readEvents(response: Response): AsyncGenerator<unknown> {
  if (!response.body) return;
  let text = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: '));
      if (data) yield JSON.parse(data.slice('data: '.length));
    }
  }
}

/** Requests to the carrier that fail loudly. */
export type CarrierApi = ReturnType<typeof carrierApi>;

/** The carrier's telephone and control API at an address. */
export function carrierApi(baseUrl: string, key?: string) {
  const base = baseUrl.replace(/\/$/, '');
  const headers: Record<string, string> = key ? { 'X-Carrier-Key': key } : {};
  const checked = async (path: string, response: Response) => {
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  return {
    async send(method: string, path: string, body?: unknown): Promise<Response> {
      const response = await fetch(base + path, {
        method,
        headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      return checked(path, response);
    },
    async open(path: string, signal: AbortSignal): Promise<Response> {
      return checked(path, await fetch(base + path, { headers, signal }));
    },
  };
}

/** Where a telephone is found in the API. */
export function phonePath(number: string): string {
  return `/phones/${encodeURIComponent(number)}`;
}
