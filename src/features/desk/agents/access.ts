import { type Actor, actsAs } from '@/domain/people/actor';
import { hasRole } from '@/domain/people/roles';

/** Who may do what with agents' states. */
export const agentAccess = {
  view: (actor: Actor, agent: { tenantId: string }): boolean =>
    actor.kind === 'system' || actsAs(actor, agent.tenantId, 'agent', 'faqEditor', 'manager', 'developer'),
  /** One's own state only, and only who answers calls. */
  setOwn: (actor: Actor, agent: { accountId: string }): boolean =>
    actor.kind === 'person' && actor.accountId === agent.accountId && hasRole(actor, 'agent'),
};
