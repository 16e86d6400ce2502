import { type Actor, actsAs } from '@/domain/people/actor';
import { managedTenants } from '@/domain/people/administration';

/** Who may do what with companies. */
export const tenantAccess = {
  /** The call centre's managers take clients on. */
  create: (actor: Actor, { operatorId }: { operatorId: string }): boolean =>
    actor.kind === 'person' &&
    actor.memberships.some(({ tenantId, kind }) => tenantId === operatorId && kind === 'operator') &&
    actsAs(actor, operatorId, 'manager'),
  /** Settings of sign-in. */
  configure: (actor: Actor, { id }: { id: string }): boolean => managedTenants(actor).includes(id),
};
