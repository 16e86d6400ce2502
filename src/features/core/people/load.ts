import { AppError } from '@/domain/errors/app-error';
import type { Actor, TenantKind } from '@/domain/people/actor';
import { responsibleRole } from '@/domain/people/administration';
import { existing } from '@/features/core/access/existing';
import type { Account } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';

/** The account, held until the transaction ends, so that two who change it see each other. @throws notFound */
export async function loadAccount(tx: Tx, id: string): Promise<Account> {
  await tx.$executeRaw`SELECT 1 FROM account WHERE id = ${id}::uuid FOR UPDATE`;
  return existing(await tx.account.findUnique({ where: { id } }));
}

/**
 * Refuses to leave a company without anybody responsible for its people. The company's row is held, so that two who
 * take the last two away cannot both succeed.
 * @throws people.lastManager
 */
export async function assertSomebodyResponsible(tx: Tx, tenantId: string, without: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM tenant WHERE id = ${tenantId}::uuid FOR UPDATE`;
  const { kind } = existing(await tx.tenant.findUnique({ where: { id: tenantId } }));
  const others = await tx.membership.count({
    where: {
      ...{ tenantId, endedAt: null, accountId: { not: without } },
      roles: { has: responsibleRole(kind as TenantKind) },
    },
  });
  if (others === 0) throw new AppError('people.lastManager');
}

/** The companies, among those the transaction sees, in which an account is responsible for the people. */
export async function responsibleIn(tx: Tx, accountId: string): Promise<string[]> {
  const memberships = await tx.membership.findMany({
    where: { accountId, endedAt: null },
    include: { tenant: true },
  });
  return memberships
    .filter(({ roles, tenant }) => roles.includes(responsibleRole(tenant.kind as TenantKind)))
    .map(({ tenantId }) => tenantId);
}

/** Refuses what concerns one's own account. @throws people.self */
export function assertOther(actor: Actor, accountId: string): void {
  if (actor.kind === 'person' && actor.accountId === accountId) throw new AppError('people.self');
}
