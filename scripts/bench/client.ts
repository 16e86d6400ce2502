/** Somebody with a browser's cookies. */
export class BenchClient {
  readonly #cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { origin: this.origin, cookie, ...(init.headers as Record<string, string>) };
    const answer = await fetch(this.origin + path, { redirect: 'manual', ...init, headers });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) this.#cookies.set(name, value ?? '');
    }
    return answer;
  }

  /** The two requests a browser needs to sign in; fails when the session does not begin. */
  async signIn(email: string, password: string): Promise<Response> {
    const { csrfToken } = await (await this.send('/api/auth/csrf')).json();
    const answer = await this.send('/api/auth/callback/credentials', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ email, password, csrfToken, json: 'true', callbackUrl: this.origin }),
    });
    const began = [...this.#cookies.keys()].some((name) => name.endsWith('leitstand.session'));
    if (!began) throw new Error(`${email} could not sign in (${answer.status})`);
    return answer;
  }
}
