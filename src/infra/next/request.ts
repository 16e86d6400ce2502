export type ProblemParams = Readonly<Record<string, string | number | boolean | null>>;

/** A request that was answered with a problem, or not at all (code `offline`). */
export class RequestFailed extends Error {
  constructor(
    readonly code: string,
    readonly params: ProblemParams = {},
  ) {
    super(code);
  }
}

async function failureOf(response: Response): Promise<RequestFailed> {
  const problem = await response.json().catch(() => ({}));
  return new RequestFailed(problem.code ?? 'internal', problem.params ?? {});
}

/**
 * Speaks JSON with our own route handlers.
 * @throws RequestFailed
 */
export async function request<T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object): Promise<T> {
  const init = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, { method, ...init }).catch(() => {
    throw new RequestFailed('offline');
  });
  if (!response.ok) throw await failureOf(response);
  return response.status === 204 ? (undefined as T) : response.json();
}
