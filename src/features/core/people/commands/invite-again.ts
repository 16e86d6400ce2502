import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { requestLink } from '@/features/core/account/api';
import { changeAccount, ownerOf } from '../change-account';
import type { personSchema } from '../schema';

/** Mails a new invitation; the earlier one is worthless. */
export async function inviteAgain(
  actor: PersonActor,
  { accountId }: z.output<typeof personSchema>,
): Promise<void> {
  await changeAccount(actor, {
    right: 'inviteAgain',
    accountId,
    work: (tx, account) => requestLink(tx, actor, ownerOf(account), 'invitation'),
  });
}
