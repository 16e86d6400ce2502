import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { requestLink } from '@/features/core/account/api';
import { forgetAttempts } from '@/features/core/session/api';
import { changeAccount, ownerOf, saveState } from '../change-account';
import type { personSchema } from '../schema';

/**
 * Unlocks an account and forgets its failed attempts. Whoever has never had a password is invited again.
 */
export async function unlockPerson(
  actor: PersonActor,
  { accountId }: z.output<typeof personSchema>,
): Promise<void> {
  const unlocked = { email: '' };
  await changeAccount(actor, {
    right: 'unlock',
    accountId,
    event: 'account.unlocked',
    work: async (tx, account) => {
      unlocked.email = account.email;
      await saveState(tx, account, account.passwordHash ? 'active' : 'invited');
      if (!account.passwordHash) await requestLink(tx, actor, ownerOf(account), 'invitation');
    },
  });
  await forgetAttempts(unlocked.email);
}
