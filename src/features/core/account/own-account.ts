import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import type { Account } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { accountAccess } from './access';

/** The account as the key of everything that belongs to it. */
export type Owner = { tenantId: string; accountId: string };

export const ownerOf = (actor: PersonActor): Owner => ({
  tenantId: actor.homeTenantId,
  accountId: actor.accountId,
});

/**
 * Runs a use case on the actor's own account. It works in the home tenant alone, also for somebody who serves none
 * yet because their second factor is missing.
 */
export function inOwnAccount<T>(
  actor: PersonActor,
  work: (tx: Tx, account: Account) => Promise<T>,
): Promise<T> {
  return inTenants({ tenants: [actor.homeTenantId] }, async (tx) => {
    authorize(accountAccess.own, actor, actor);
    const where = { id: actor.accountId, state: 'active' };
    return work(tx, existing(await tx.account.findFirst({ where })));
  });
}
