import { type Actor, actsAs } from '@/domain/people/actor';

/** Who may do what with callers. */
export const callerAccess = {
  view: (actor: Actor, caller: { tenantId: string }): boolean =>
    actor.kind === 'system' || actsAs(actor, caller.tenantId, 'agent', 'faqEditor', 'manager', 'developer'),
  create: (actor: Actor, caller: { tenantId: string }): boolean =>
    actsAs(actor, caller.tenantId, 'agent', 'faqEditor', 'manager'),
};
