import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { inOwnAccount, ownerOf } from '../own-account';
import { mustHaveSecondFactor } from '../queries';
import { reauthenticate } from '../reauthenticate';
import type { reauthenticateSchema } from '../schema';
import { dropSecondFactor } from '../second-factor';

/** Switches one's second factor off, where no role requires it. @throws secondFactor.required, input.invalid */
export async function removeSecondFactor(
  actor: PersonActor,
  { current }: z.output<typeof reauthenticateSchema>,
): Promise<void> {
  if (await mustHaveSecondFactor(actor)) throw new AppError('secondFactor.required');
  await reauthenticate(actor, current);
  await inOwnAccount(actor, async (tx) => {
    const { tenantId, accountId } = ownerOf(actor);
    if (!(await dropSecondFactor(tx, accountId))) return;
    const subject = { type: 'account', id: accountId } as const;
    await record(tx, actor, { tenantId, subject, type: 'account.secondFactorRemoved' });
  });
}
