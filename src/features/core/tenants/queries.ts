import type { PersonActor, TenantKind } from '@/domain/people/actor';
import { managedTenants } from '@/domain/people/administration';
import { type Role, roles } from '@/domain/people/roles';
import { inTenants } from '@/infra/db/in-tenants';
import { tenantAccess } from './access';
import type { CompanyView } from './views';

const MOST = 500;

/** Roles that occur in each kind of company. */
const rolesOfKind: Record<TenantKind, readonly Role[]> = {
  operator: ['agent', 'faqEditor', 'manager'],
  client: ['agent', 'faqEditor', 'manager', 'developer', 'clientManager', 'reviewer'],
  insurer: ['advisor', 'seniorAdvisor', 'medicalExpert', 'supervisor', 'administrator'],
};

/** The companies the actor is responsible for, by name. */
export async function listCompanies(actor: PersonActor): Promise<CompanyView[]> {
  const rows = await inTenants(actor, (tx) =>
    tx.tenant.findMany({
      where: { id: { in: managedTenants(actor) } },
      include: { _count: { select: { memberships: { where: { endedAt: null } } } } },
      orderBy: { name: 'asc' },
      take: MOST,
    }),
  );
  return rows.map(({ id, kind, name, key, locale, timeZone, secondFactorRoles, _count }) => ({
    ...{ id, name, key, locale, timeZone, kind: kind as TenantKind },
    people: _count.memberships,
    roles: rolesOfKind[kind as TenantKind],
    secondFactorRoles: roles.filter((role) => secondFactorRoles.includes(role)),
  }));
}

/** The call centre for which the actor may take clients on, if there is one. */
export function operatorOf(actor: PersonActor): string | undefined {
  return actor.memberships.find(({ tenantId }) => tenantAccess.create(actor, { operatorId: tenantId }))
    ?.tenantId;
}
