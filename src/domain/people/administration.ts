import type { Actor, TenantKind } from './actor';
import type { Role } from './roles';

const callCentre: readonly Role[] = ['agent', 'faqEditor', 'manager'];
const provider: readonly Role[] = ['developer', 'clientManager', 'reviewer'];
const insurer: readonly Role[] = ['advisor', 'seniorAdvisor', 'medicalExpert', 'supervisor', 'administrator'];
const none: readonly Role[] = [];

/** The roles somebody from a company of the first kind may hold in one of the second that is not their own. */
const elsewhere: Record<TenantKind, Record<TenantKind, readonly Role[]>> = {
  operator: { operator: none, client: callCentre, insurer: none },
  client: { operator: none, client: none, insurer: none },
  insurer: { operator: none, client: none, insurer: none },
};

const atHome: Record<TenantKind, readonly Role[]> = { operator: callCentre, client: provider, insurer };

type Company = { id: string; kind: TenantKind };

/**
 * The roles somebody may hold: in their own company its own, and the call centre's people also in its clients. Nobody
 * from outside works for an insurer.
 */
export function possibleRoles(home: Company, company: Company): readonly Role[] {
  return home.id === company.id ? atHome[home.kind] : elsewhere[home.kind][company.kind];
}

/** Who is responsible for the people of a company. */
export const responsibleRole = (kind: TenantKind): Role => (kind === 'insurer' ? 'administrator' : 'manager');

/** The companies whose people the actor is responsible for. */
export function managedTenants(actor: Actor): string[] {
  if (actor.kind === 'system') return [];
  return actor.memberships
    .filter(({ kind, roles }) => roles.includes(responsibleRole(kind)))
    .map(({ tenantId }) => tenantId);
}
