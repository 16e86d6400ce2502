import { decode } from 'next-auth/jwt';
import type { PersonActor } from '@/domain/people/actor';
import { env } from '@/infra/env/env';
import { actorOfToken } from './actor-of-token';
import { sessionCookieName } from './auth-options';

/** The person behind a raw Cookie header, for connections that Next does not serve (sockets). */
export async function actorOfCookie(header: string | undefined): Promise<PersonActor | undefined> {
  const prefix = `${sessionCookieName()}=`;
  const cookie = header?.split('; ').find((pair) => pair.startsWith(prefix));
  if (!cookie) return undefined;
  const token = await decode({ token: cookie.slice(prefix.length), secret: env().AUTH_SECRET }).catch(
    () => null,
  );
  return token?.sessionToken ? actorOfToken(String(token.sessionToken)) : undefined;
}
