import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import { type SystemActor, systemActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { forgetAttempts, hashPassword, revokeSessions } from '@/features/core/session/api';
import { clock } from '@/infra/clock/clock';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { accountOfLink, type LinkedAccount } from '../account-of-link';
import { assertPassword } from '../assert-password';
import { revokeLinks } from '../links';
import type { setPasswordSchema } from '../schema';

/** Takes the link; two browsers with the same one: the second is too late. @throws link.invalid */
async function useLink(tx: Tx, { linkId }: LinkedAccount): Promise<void> {
  const usedAt = clock.date();
  const { count } = await tx.accountLink.updateMany({
    where: { id: linkId, usedAt: null, revokedAt: null, expiresAt: { gt: usedAt } },
    data: { usedAt },
  });
  if (count === 0) throw new AppError('link.invalid');
}

async function writePassword(tx: Tx, actor: SystemActor, account: LinkedAccount, passwordHash: string) {
  const { tenantId, accountId, purpose } = account;
  await tx.account.update({
    where: { id: accountId },
    data: { passwordHash, state: 'active', version: { increment: 1 } },
  });
  await record(tx, actor, {
    tenantId,
    subject: { type: 'account', id: accountId },
    type: purpose === 'invitation' ? 'account.invitationAccepted' : 'account.passwordChanged',
  });
}

/**
 * Sets the password of whoever holds a mailed link; all sessions end, and failed attempts are forgotten. A second
 * factor is still asked for at the next sign-in.
 * @throws link.invalid, input.invalid
 */
export async function setPassword({ token, password }: z.output<typeof setPasswordSchema>): Promise<void> {
  const account = await accountOfLink(token);
  assertPassword(password, { ...account, companies: [] });
  const passwordHash = await hashPassword(password);
  const actor = systemActor('signIn', [account.tenantId]);
  await inTenants(actor, async (tx) => {
    await useLink(tx, account);
    await writePassword(tx, actor, account, passwordHash);
    await revokeLinks(tx, account.accountId);
    await revokeSessions(tx, actor, account);
  });
  await forgetAttempts(account.email);
}
