import { type Actor, actsAs } from '@/domain/people/actor';

/** Who may do what with FAQ entries. */
export const faqAccess = {
  view: (actor: Actor, entry: { tenantId: string }): boolean =>
    actor.kind === 'system' ||
    actsAs(actor, entry.tenantId, 'agent', 'faqEditor', 'manager', 'developer', 'clientManager', 'reviewer'),
};
