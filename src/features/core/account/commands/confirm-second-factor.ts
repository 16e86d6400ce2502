import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { hashRecoveryCode, newRecoveryCodes, revokeSessions, stepOfCode } from '@/features/core/session/api';
import { clock } from '@/infra/clock/clock';
import { seal } from '@/infra/crypto/sealed';
import { inOwnAccount, ownerOf } from '../own-account';
import type { confirmSecondFactorSchema } from '../schema';
import { dropSecondFactor, pendingSecret } from '../second-factor';

/**
 * Makes the authenticator the second factor, in place of an earlier one; all other sessions end.
 * @returns recovery codes, which nobody sees again
 * @throws input.invalid for a wrong code, link.invalid when it took too long
 */
export async function confirmSecondFactor(
  actor: PersonActor,
  { pending, code }: z.output<typeof confirmSecondFactorSchema>,
): Promise<{ recoveryCodes: string[] }> {
  const secret = pendingSecret(pending, actor.accountId);
  const step = stepOfCode(secret, code.replace(/\s/g, ''), clock.now());
  if (step === undefined) throw new AppError('input.invalid', {}, [{ pointer: '/code', code: 'codeWrong' }]);
  const recoveryCodes = newRecoveryCodes();
  await inOwnAccount(actor, async (tx) => {
    const owner = ownerOf(actor);
    const replaced = await dropSecondFactor(tx, owner.accountId);
    const sealed = Uint8Array.from(seal(secret, owner.accountId));
    await tx.accountTotp.create({
      data: { ...owner, secret: sealed, createdAt: clock.date(), lastStep: step },
    });
    await tx.recoveryCode.createMany({
      data: recoveryCodes.map((recovery) => ({ ...owner, codeHash: hashRecoveryCode(recovery) })),
    });
    await record(tx, actor, {
      tenantId: owner.tenantId,
      subject: { type: 'account', id: owner.accountId },
      type: 'account.secondFactorSet',
      data: { replaced },
    });
    await revokeSessions(tx, actor, owner, { except: actor.sessionId });
  });
  return { recoveryCodes };
}
