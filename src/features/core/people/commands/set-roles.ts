import type { z } from 'zod';
import type { PersonActor, TenantKind } from '@/domain/people/actor';
import { responsibleRole } from '@/domain/people/administration';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Account } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { peopleAccess } from '../access';
import { assertPossible } from '../assert-possible';
import { assertSomebodyResponsible, loadAccount } from '../load';
import type { setRolesSchema } from '../schema';

type Wish = z.output<typeof setRolesSchema>;

/** Writes the membership; without roles it ends, and the history keeps its names. @returns the roles before */
async function saveMembership(tx: Tx, { name: displayName }: Account, { accountId, tenantId, roles }: Wish) {
  const where = { tenantId_accountId: { tenantId, accountId } };
  const before = await tx.membership.findUnique({ where });
  const now = clock.date();
  const endedAt = roles.length > 0 ? null : now;
  await tx.membership.upsert({
    where,
    update: { endedAt, displayName, ...(roles.length > 0 && { roles }) },
    create: { tenantId, accountId, displayName, roles, createdAt: now, endedAt },
  });
  return before && !before.endedAt ? before.roles : [];
}

/**
 * Gives somebody their roles in a company, or none any more. They hold from the next request on.
 * @throws input.invalid for roles they cannot hold there, people.lastManager
 */
export async function setRoles(actor: PersonActor, wish: Wish): Promise<void> {
  const { accountId, tenantId } = wish;
  await inTenants(actor, async (tx) => {
    const account = await loadAccount(tx, accountId);
    authorize(peopleAccess.view, actor, account);
    authorize(peopleAccess.setRoles, actor, { tenantId });
    const home = existing(await tx.tenant.findUnique({ where: { id: account.tenantId } }));
    const company = existing(await tx.tenant.findUnique({ where: { id: tenantId } }));
    const roles = [...new Set(wish.roles)];
    assertPossible(home, company, roles);
    const responsible = responsibleRole(company.kind as TenantKind);
    const before = await saveMembership(tx, account, { ...wish, roles });
    if (before.includes(responsible) && !(roles as string[]).includes(responsible)) {
      await assertSomebodyResponsible(tx, tenantId, accountId);
    }
    await record(tx, actor, {
      tenantId: account.tenantId,
      subject: { type: 'account', id: accountId },
      type: 'account.rolesChanged',
      data: { companyId: tenantId, before, after: roles },
    });
  });
}
