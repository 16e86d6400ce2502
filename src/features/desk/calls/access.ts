import { type Actor, actsAs } from '@/domain/people/actor';
import { hasRole } from '@/domain/people/roles';

type CallFactsForAccess = { tenantId: string; agentId: string | null; phase: string };

const ofDesk = (actor: Actor, tenantId: string) => actsAs(actor, tenantId, 'agent', 'faqEditor', 'manager');
const isOwn = (actor: Actor, call: CallFactsForAccess) =>
  actor.kind === 'person' && call.agentId === actor.accountId && actsAs(actor, call.tenantId, 'agent');

/** Who may do what with calls. */
export const callAccess = {
  view: (actor: Actor, call: { tenantId: string }): boolean =>
    actor.kind === 'system' || ofDesk(actor, call.tenantId) || actsAs(actor, call.tenantId, 'developer'),
  accept: (actor: Actor, call: { tenantId: string }): boolean => actsAs(actor, call.tenantId, 'agent'),
  /** Note, caller, outcome, hanging up: whoever has the call. */
  work: (actor: Actor, call: CallFactsForAccess): boolean => isOwn(actor, call),
  /** Being a phone that calls ring at. */
  softphone: (actor: Actor): boolean => actor.kind === 'person' && hasRole(actor, 'agent'),
  /** Webhooks and sweeps act under the name of telephony. */
  telephony: (actor: Actor): boolean => actor.kind === 'system' && actor.name === 'telephony',
};
