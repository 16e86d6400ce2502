import { type Actor, actsAs } from '@/domain/people/actor';

/** Who may do what with service contracts. */
export const contractAccess = {
  view: (actor: Actor, contract: { tenantId: string }): boolean =>
    actor.kind === 'system' ||
    actsAs(
      actor,
      contract.tenantId,
      'agent',
      'faqEditor',
      'manager',
      'developer',
      'clientManager',
      'reviewer',
    ),
};
