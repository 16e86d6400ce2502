import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { dropSecondFactor } from '@/features/core/account/api';
import { revokeSessions } from '@/features/core/session/api';
import { changeAccount, ownerOf } from '../change-account';
import { assertOther } from '../load';
import type { personSchema } from '../schema';

/** For somebody who lost authenticator and recovery codes; where a role requires it, they set up a new one. */
export async function removePersonsSecondFactor(
  actor: PersonActor,
  { accountId }: z.output<typeof personSchema>,
): Promise<void> {
  assertOther(actor, accountId);
  await changeAccount(actor, {
    right: 'removeSecondFactor',
    accountId,
    event: 'account.secondFactorRemoved',
    work: async (tx, account) => {
      await dropSecondFactor(tx, accountId);
      await revokeSessions(tx, actor, ownerOf(account));
    },
  });
}
