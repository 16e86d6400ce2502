import type { Actor } from '@/domain/people/actor';

/** Who may do what with accounts as their own. */
export const sessionAccess = {
  changeOwn: (actor: Actor, account: { accountId: string }): boolean =>
    actor.kind === 'person' && actor.accountId === account.accountId,
};
