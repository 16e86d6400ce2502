import type { Actor } from '@/domain/people/actor';

/** Who may do what with an account as its owner. */
export const accountAccess = {
  /** Password, sessions and second factor are nobody's business but the person's. */
  own: (actor: Actor, account: { accountId: string }): boolean =>
    actor.kind === 'person' && actor.accountId === account.accountId,
};
