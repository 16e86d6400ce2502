import type { z } from 'zod';
import type { Actor, PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { tokenAccess } from '../access';
import type { createTokenSchema } from '../schema';
import { hashApiToken, newApiToken } from '../secret';
import { type TokenView, tokenView } from '../views';

const DAY_MS = 24 * 60 * 60 * 1000;

export type CreatedToken = { token: string; view: TokenView };
export type NewToken = z.output<typeof createTokenSchema>;
type Holder = { kind: TokenView['kind']; accountId: string; tenantId: string; createdBy: string };

/** Stores a token's hash for an account, inside the use case that was allowed to. */
export async function issueToken(
  tx: Tx,
  actor: Actor,
  { kind, accountId, tenantId, createdBy }: Holder,
  { name, scopes, days }: NewToken,
): Promise<CreatedToken> {
  const token = newApiToken();
  const now = clock.now();
  const saved = await tx.apiToken.create({
    data: {
      ...{ kind, accountId, tenantId, createdBy, name, scopes },
      tokenHash: hashApiToken(token),
      createdAt: new Date(now),
      expiresAt: new Date(now + days * DAY_MS),
    },
  });
  await record(tx, actor, {
    tenantId,
    subject: { type: 'account', id: accountId },
    type: 'account.tokenCreated',
    data: { tokenId: saved.id, kind, scopes, expiresAt: saved.expiresAt.toISOString() },
  });
  return { token, view: tokenView(saved, now) };
}

/**
 * A token that acts for the person themselves.
 * @returns the token, which nobody can read again, and what is known of it
 * @throws access.denied for scopes the person does not have
 */
export async function createToken(actor: PersonActor, input: NewToken): Promise<CreatedToken> {
  authorize(tokenAccess.create, actor, input);
  const { accountId, homeTenantId: tenantId } = actor;
  const holder = { kind: 'personal', accountId, tenantId, createdBy: accountId } as const;
  return inTenants(actor, (tx) => issueToken(tx, actor, holder, input));
}
