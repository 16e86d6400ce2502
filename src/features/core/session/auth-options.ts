import type { NextAuthOptions, User } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { isAppError } from '@/domain/errors/app-error';
import { env } from '@/infra/env/env';
import { ADDRESS_HEADER } from '@/infra/next/client-address';
import { actorOfToken } from './actor-of-token';
import { signIn } from './commands/sign-in';
import { signInWithProvider } from './commands/sign-in-with-provider';
import { signOut } from './commands/sign-out';
import { oidcProvider, PROVIDER } from './oidc';
import { credentialsSchema } from './schema';

/** Over TLS the cookie is bound to the host; a browser refuses that prefix without TLS. */
export const sessionCookieName = (): string =>
  env().APP_ORIGIN.startsWith('https:') ? '__Host-leitstand.session' : 'leitstand.session';

type Headers = Record<string, unknown> | undefined;
type SignedIn = User & { token?: string };

const headerOf = (headers: Headers, name: string): string | null => String(headers?.[name] ?? '') || null;

/** What the sign-in form is told of a failure, as next-auth can carry it: a code, and a number where there is one. */
function asAuthError(error: unknown): unknown {
  if (!isAppError(error)) return error;
  const { seconds } = error.params;
  return new Error(seconds ? `${error.code}:${seconds}` : error.code);
}

async function authorize(credentials: unknown, headers: Headers): Promise<SignedIn | null> {
  const input = credentialsSchema.safeParse(credentials);
  if (!input.success) return null;
  try {
    const address = headerOf(headers, ADDRESS_HEADER);
    const { token, accountId } = await signIn(input.data, headerOf(headers, 'user-agent'), address);
    return { id: accountId, token };
  } catch (error) {
    throw asAuthError(error);
  }
}

/** Whom the provider vouches for gets a session of ours, or none. */
async function admitFromProvider(user: SignedIn, profile: unknown): Promise<boolean> {
  try {
    const { token } = await signInWithProvider(profile ?? {}, null);
    user.token = token;
    return true;
  } catch (error) {
    if (isAppError(error)) return false;
    throw error;
  }
}

const byPassword = () =>
  CredentialsProvider({
    credentials: { email: {}, password: {}, code: {} },
    authorize: (input, request) => {
      const { email, password, code } = input ?? {};
      return authorize({ email, password, ...(code && { code }) }, request.headers);
    },
  });

/** next-auth carries our session token in its encrypted cookie; whether it still holds, the database says. */
export function authOptions(): NextAuthOptions {
  const secure = env().APP_ORIGIN.startsWith('https:');
  const provider = oidcProvider();
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
      },
    },
    providers: provider ? [byPassword(), provider] : [byPassword()],
    callbacks: {
      signIn: ({ user, account, profile }) =>
        account?.provider === PROVIDER ? admitFromProvider(user, profile) : true,
      jwt: ({ token, user }) => (user && 'token' in user ? { ...token, sessionToken: user.token } : token),
      session: ({ session, token }) => ({ ...session, sessionToken: token.sessionToken }),
    },
    events: {
      signOut: async ({ token }) => {
        const actor = await actorOfToken(String(token?.sessionToken ?? ''));
        if (actor) await signOut(actor);
      },
    },
  };
}
