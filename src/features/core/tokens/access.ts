import { type Actor, actsAs } from '@/domain/people/actor';
import type { Role } from '@/domain/people/roles';
import { type Scope, scopesOf } from '@/domain/people/scopes';

/** Who is in charge of a company's programs. */
export const IN_CHARGE: readonly Role[] = ['manager', 'clientManager', 'administrator'];

/** Who may do what with API tokens. */
export const tokenAccess = {
  /** Nobody hands out more than they have. */
  create: (actor: Actor, { scopes }: { scopes: readonly Scope[] }): boolean =>
    actor.kind === 'person' && scopes.every((scope) => scopesOf(actor).includes(scope)),
  /** For programs of the company: whoever leads there. */
  createService: (actor: Actor, { tenantId }: { tenantId: string }): boolean =>
    actsAs(actor, tenantId, ...IN_CHARGE),
  /** One's own, and those one is in charge of. */
  manage: (actor: Actor, token: { accountId: string; createdBy: string }): boolean =>
    actor.kind === 'person' && [token.accountId, token.createdBy].includes(actor.accountId),
};
