import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { isAppError } from '@/domain/errors/app-error';
import { env } from '@/infra/env/env';
import { actorOfToken } from './actor-of-token';
import { signIn } from './commands/sign-in';
import { signOut } from './commands/sign-out';
import { credentialsSchema } from './schema';

/** Over TLS the cookie is bound to the host; a browser refuses that prefix without TLS. */
export const sessionCookieName = (): string =>
  env().APP_ORIGIN.startsWith('https:') ? '__Host-leitstand.session' : 'leitstand.session';

async function authorize(credentials: unknown, userAgent: string | null) {
  const input = credentialsSchema.safeParse(credentials);
  if (!input.success) return null;
  try {
    const { token, accountId } = await signIn(input.data, userAgent);
    return { id: accountId, token };
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

/** next-auth carries our session token in its encrypted cookie; whether it still holds, the database says. */
export function authOptions(): NextAuthOptions {
  const secure = env().APP_ORIGIN.startsWith('https:');
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
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: (input, request) =>
          authorize(
            input && { email: input.email, password: input.password },
            String(request.headers?.['user-agent'] ?? '') || null,
          ),
      }),
    ],
    callbacks: {
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
