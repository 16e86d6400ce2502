import type { Scope } from '@/domain/people/scopes';
import type { ApiToken } from '@/infra/db/generated/client';

export type TokenView = {
  id: string;
  kind: 'personal' | 'service';
  name: string;
  scopes: Scope[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  state: 'active' | 'expired' | 'revoked';
};

/** What whoever is in charge of a token sees of it at `now` (ms). The token itself nobody sees again. */
export function tokenView(token: ApiToken, now: number): TokenView {
  const expired = token.expiresAt.getTime() <= now;
  return {
    id: token.id,
    kind: token.kind as TokenView['kind'],
    name: token.name,
    scopes: token.scopes as Scope[],
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    state: token.revokedAt ? 'revoked' : expired ? 'expired' : 'active',
  };
}
