import type { PersonActor } from '@/domain/people/actor';
import { type Scope, scopesOf } from '@/domain/people/scopes';
import { createToken } from '@/features/core/tokens/api';
import { api, BASE } from './api';

export type Asked = { body?: unknown; headers?: Record<string, string>; raw?: string };
export type Answered = { status: number; headers: Headers; body: never };

/** Asks the API as a program with this token would, without a network between. */
export const asking =
  (token?: string) =>
  async (line: string, { body, headers = {}, raw }: Asked = {}): Promise<Answered> => {
    const [method = 'GET', path = ''] = line.split(' ');
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await api(
      new Request(`http://localhost:3000${BASE}${path}`, {
        method,
        headers: { ...(token && { authorization: `Bearer ${token}` }), 'accept-language': 'en', ...headers },
        ...(sent !== undefined && { body: sent }),
      }),
    );
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text && JSON.parse(text)) as never };
  };

/** A token of the person, by default with everything they may do. */
export async function tokenOf(
  actor: PersonActor,
  scopes: readonly Scope[] = scopesOf(actor),
): Promise<string> {
  return (await createToken(actor, { name: 'test', scopes: [...scopes], days: 1 })).token;
}

/** Asks as the person. */
export const askingAs = async (actor: PersonActor, scopes?: readonly Scope[]) =>
  asking(await tokenOf(actor, scopes));
