import type { Actor } from '@/domain/people/actor';
import { managedTenants } from '@/domain/people/administration';

type OfTenant = { tenantId: string };
type Account = OfTenant & { id: string; state: string };

const manages = (actor: Actor, { tenantId }: OfTenant): boolean => managedTenants(actor).includes(tenantId);
const isSelf = (actor: Actor, { id }: Account): boolean => actor.kind === 'person' && actor.accountId === id;

/** Who may do what with other people's accounts; `tenantId` is the company an account is at home in. */
export const peopleAccess = {
  view: (actor: Actor, account: OfTenant): boolean => manages(actor, account),
  invite: (actor: Actor, company: OfTenant): boolean => manages(actor, company),
  /** Give and take roles in a company. */
  setRoles: (actor: Actor, company: OfTenant): boolean => manages(actor, company),
  inviteAgain: (actor: Actor, account: Account): boolean =>
    manages(actor, account) && account.state === 'invited',
  lock: (actor: Actor, account: Account): boolean =>
    manages(actor, account) && !isSelf(actor, account) && ['active', 'invited'].includes(account.state),
  unlock: (actor: Actor, account: Account): boolean => manages(actor, account) && account.state === 'locked',
  /** For somebody who lost authenticator and recovery codes. */
  removeSecondFactor: (actor: Actor, account: Account): boolean =>
    manages(actor, account) && !isSelf(actor, account) && account.state !== 'pseudonymised',
  pseudonymise: (actor: Actor, account: Account): boolean =>
    manages(actor, account) && !isSelf(actor, account) && account.state !== 'pseudonymised',
};

export type PersonRight = Exclude<keyof typeof peopleAccess, 'view' | 'invite' | 'setRoles'>;
