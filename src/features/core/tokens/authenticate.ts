import { AppError } from '@/domain/errors/app-error';
import type { MembershipFacts, PersonActor } from '@/domain/people/actor';
import { type Scope, scopesOf } from '@/domain/people/scopes';
import type { Principal } from '@/infra/api/dispatch';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { inTenants } from '@/infra/db/in-tenants';
import { hashApiToken, tokenIn } from './secret';

/** How exact the last use is noted: not every request writes. */
const NOTED_EVERY_MS = 60_000;

type TokenRow = {
  token_id: string;
  scopes: Scope[];
  last_used_at: Date | null;
  account_id: string;
  home_tenant_id: string;
  name: string;
  email: string;
  locale: string;
  time_zone: string;
  languages: string[];
  memberships: MembershipFacts[];
};

const actorOf = (row: TokenRow): PersonActor => ({
  kind: 'person',
  accountId: row.account_id,
  sessionId: row.token_id,
  name: row.name,
  email: row.email,
  locale: row.locale,
  timeZone: row.time_zone,
  languages: row.languages,
  homeTenantId: row.home_tenant_id,
  tenants: row.memberships.map((membership) => membership.tenantId),
  memberships: row.memberships,
});

async function noteUse({ token_id: id, last_used_at, home_tenant_id }: TokenRow, now: number): Promise<void> {
  if (last_used_at && last_used_at.getTime() > now - NOTED_EVERY_MS) return;
  await inTenants({ tenants: [home_tenant_id] }, (tx) =>
    tx.apiToken.updateMany({ where: { id }, data: { lastUsedAt: new Date(now) } }),
  );
}

/**
 * Whoever the request's token acts for, asked of the database every time. A scope is good for as long as the person's
 * roles are.
 * @throws token.invalid for every reason alike: none, wrong, revoked, expired, account locked
 */
export async function authenticateToken(request: Request): Promise<Principal> {
  const token = tokenIn(request.headers.get('authorization'));
  if (!token) throw new AppError('token.invalid');
  const now = clock.now();
  const [row] = await query<TokenRow>('SELECT * FROM actor_of_token($1, $2)', [
    hashApiToken(token),
    new Date(now),
  ]);
  if (!row) throw new AppError('token.invalid');
  await noteUse(row, now);
  const actor = actorOf(row);
  const able = scopesOf(actor);
  return { actor, tokenId: row.token_id, scopes: row.scopes.filter((scope) => able.includes(scope)) };
}
