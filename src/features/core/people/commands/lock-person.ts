import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { revokeLinks } from '@/features/core/account/api';
import { revokeSessions } from '@/features/core/session/api';
import { changeAccount, ownerOf, saveState } from '../change-account';
import { assertOther } from '../load';
import type { personSchema } from '../schema';

/** Locks an account: its sessions end at once, its links are worthless. @throws people.self */
export async function lockPerson(
  actor: PersonActor,
  { accountId }: z.output<typeof personSchema>,
): Promise<void> {
  assertOther(actor, accountId);
  await changeAccount(actor, {
    right: 'lock',
    accountId,
    event: 'account.locked',
    work: async (tx, account) => {
      await saveState(tx, account, 'locked');
      await revokeLinks(tx, accountId);
      await revokeSessions(tx, actor, ownerOf(account));
    },
  });
}
