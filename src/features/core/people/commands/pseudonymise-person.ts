import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { dropSecondFactor, revokeLinks } from '@/features/core/account/api';
import { revokeSessions } from '@/features/core/session/api';
import { clock } from '@/infra/clock/clock';
import type { Account } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';
import { changeAccount, ownerOf } from '../change-account';
import { assertOther, assertSomebodyResponsible, responsibleIn } from '../load';
import type { pseudonymiseSchema } from '../schema';

/** A name that says nothing, alike in every language, and can be told from others. */
const pseudonymOf = (id: string): string => `P-${id.replaceAll('-', '').slice(-8).toUpperCase()}`;

/** Everything that leads to the person, here and wherever it was copied. */
async function eraseTraces(tx: Tx, { id }: Account): Promise<void> {
  const email = `${id}@pseudonym.invalid`;
  await tx.$executeRaw`SELECT account_rename(${id}::uuid, ${pseudonymOf(id)}, ${clock.date()})`;
  await tx.account.update({
    where: { id },
    data: { email, state: 'pseudonymised', passwordHash: null, languages: [], version: { increment: 1 } },
  });
  await tx.session.updateMany({ where: { accountId: id }, data: { userAgent: null } });
}

/**
 * Replaces somebody's name and address everywhere and ends all they could do. What they did stays, under a pseudonym.
 * There is no way back.
 * @throws people.self, people.lastManager, input.invalid unless the name was typed
 */
export async function pseudonymisePerson(
  actor: PersonActor,
  { accountId, confirmation }: z.output<typeof pseudonymiseSchema>,
): Promise<void> {
  assertOther(actor, accountId);
  await changeAccount(actor, {
    right: 'pseudonymise',
    accountId,
    event: 'account.pseudonymised',
    work: async (tx, account) => {
      if (confirmation.trim() !== account.name) {
        throw new AppError('input.invalid', {}, [{ pointer: '/confirmation', code: 'confirmation' }]);
      }
      for (const tenantId of await responsibleIn(tx, accountId)) {
        await assertSomebodyResponsible(tx, tenantId, accountId);
      }
      await revokeLinks(tx, accountId);
      await dropSecondFactor(tx, accountId);
      await revokeSessions(tx, actor, ownerOf(account));
      await eraseTraces(tx, account);
    },
  });
}
