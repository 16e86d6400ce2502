import { AppError } from '@/domain/errors/app-error';
import type { Actor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { unseal } from '@/infra/crypto/sealed';
import type { AccountTotp } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';
import { hashRecoveryCode } from './recovery-codes';
import { stepOfCode } from './totp';

type Owner = { tenantId: string; accountId: string };
export type SignInMethod = 'password' | 'secondFactor' | 'provider';

/** Accepts the code of a time step once, also when two browsers send it at the same moment. */
async function spendCode(tx: Tx, totp: AccountTotp, code: string): Promise<boolean> {
  const step = stepOfCode(unseal(totp.secret, totp.accountId), code, clock.now());
  if (step === undefined) return false;
  const { count } = await tx.accountTotp.updateMany({
    where: { accountId: totp.accountId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

async function spendRecoveryCode(tx: Tx, actor: Actor, { tenantId, accountId }: Owner, code: string) {
  const { count } = await tx.recoveryCode.updateMany({
    where: { accountId, codeHash: hashRecoveryCode(code), usedAt: null },
    data: { usedAt: clock.date() },
  });
  if (count === 0) return false;
  const left = await tx.recoveryCode.count({ where: { accountId, usedAt: null } });
  await record(tx, actor, {
    tenantId,
    subject: { type: 'account', id: accountId },
    type: 'account.recoveryCodeUsed',
    data: { left },
  });
  return true;
}

/**
 * Asks for the second factor of an account that has one.
 * @returns how the person has proved who they are
 * @throws auth.secondFactorRequired without a code, auth.secondFactorInvalid for a wrong or used one
 */
export async function proveSecondFactor(
  tx: Tx,
  actor: Actor,
  owner: Owner,
  code: string | undefined,
): Promise<SignInMethod> {
  const totp = await tx.accountTotp.findUnique({ where: { tenantId_accountId: owner } });
  if (!totp) return 'password';
  if (!code) throw new AppError('auth.secondFactorRequired');
  const digits = code.replace(/\s/g, '');
  const good = /^\d{6}$/.test(digits)
    ? await spendCode(tx, totp, digits)
    : await spendRecoveryCode(tx, actor, owner, code);
  if (!good) throw new AppError('auth.secondFactorInvalid');
  return 'secondFactor';
}
