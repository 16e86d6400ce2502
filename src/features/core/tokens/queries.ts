import type { PersonActor } from '@/domain/people/actor';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { tokenAccess } from './access';
import { type TokenView, tokenView } from './views';

const MOST = 200;

/** The tokens the actor is in charge of, newest first. */
export async function listTokens(actor: PersonActor): Promise<TokenView[]> {
  const { accountId } = actor;
  const tokens = await inTenants(actor, (tx) =>
    tx.apiToken.findMany({
      where: { OR: [{ accountId }, { createdBy: accountId }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST,
    }),
  );
  const now = clock.now();
  return tokens.filter((token) => tokenAccess.manage(actor, token)).map((token) => tokenView(token, now));
}

/** The companies whose programs the actor may give tokens to, in the order of their names. */
export const tenantsInCharge = (actor: PersonActor): { id: string; name: string }[] =>
  actor.memberships
    .filter((membership) => tokenAccess.createService(actor, membership))
    .map(({ tenantId, name }) => ({ id: tenantId, name }));
