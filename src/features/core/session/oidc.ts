import type { OAuthConfig } from 'next-auth/providers/oauth';
import { env } from '@/infra/env/env';
import type { ProviderProfile } from './commands/sign-in-with-provider';

export const PROVIDER = 'oidc';

type Claims = ProviderProfile & { sub: string };

/** The company's own sign-in by OpenID Connect, when the environment names one. */
export function oidcProvider(): OAuthConfig<Claims> | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined;
  return {
    id: PROVIDER,
    name: PROVIDER,
    type: 'oauth',
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid email' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: ({ sub }) => ({ id: sub }),
  };
}

/** Whether the sign-in page offers the company's own sign-in. */
export const hasProvider = (): boolean => oidcProvider() !== undefined;
