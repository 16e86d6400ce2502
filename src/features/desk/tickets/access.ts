import { type Actor, actsAs } from '@/domain/people/actor';

/** Who may do what with tickets. */
export const ticketAccess = {
  view: (actor: Actor, ticket: { tenantId: string }): boolean =>
    actor.kind === 'system' ||
    actsAs(actor, ticket.tenantId, 'agent', 'faqEditor', 'manager', 'developer', 'clientManager'),
  open: (actor: Actor, ticket: { tenantId: string }): boolean =>
    actsAs(actor, ticket.tenantId, 'agent', 'faqEditor', 'manager'),
  /** Reply, note, assign, solve. */
  work: (actor: Actor, ticket: { tenantId: string }): boolean =>
    actsAs(actor, ticket.tenantId, 'agent', 'faqEditor', 'manager', 'developer'),
};
