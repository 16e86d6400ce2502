import { type Actor, actsAs } from '@/domain/people/actor';

type OfTenant = { tenantId: string };

/** Who may do what with the audit. */
export const auditAccess = {
  /** Read histories and seals. */
  view: (actor: Actor, { tenantId }: OfTenant): boolean =>
    actsAs(actor, tenantId, 'manager', 'clientManager', 'administrator', 'supervisor'),
  /** Have everything recomputed and compared. */
  verify: (actor: Actor, { tenantId }: OfTenant): boolean =>
    actor.kind === 'system' ? actor.name === 'auditor' : auditAccess.view(actor, { tenantId }),
  /** Make the day's seal. */
  seal: (actor: Actor, _: OfTenant): boolean => actor.kind === 'system' && actor.name === 'sealer',
};
