import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { hashPassword, revokeSessions } from '@/features/core/session/api';
import { assertPassword } from '../assert-password';
import { revokeLinks } from '../links';
import { inOwnAccount, ownerOf } from '../own-account';
import { reauthenticate } from '../reauthenticate';
import type { changePasswordSchema } from '../schema';

/** Changes one's own password; all other sessions end. @throws input.invalid, auth.tooManyAttempts */
export async function changePassword(
  actor: PersonActor,
  { current, password }: z.output<typeof changePasswordSchema>,
): Promise<void> {
  assertPassword(password, { ...actor, companies: actor.memberships.map(({ name }) => name) });
  await reauthenticate(actor, current);
  const passwordHash = await hashPassword(password);
  await inOwnAccount(actor, async (tx, account) => {
    const owner = ownerOf(actor);
    await tx.account.update({
      where: { id: account.id },
      data: { passwordHash, version: { increment: 1 } },
    });
    await revokeLinks(tx, owner.accountId);
    await record(tx, actor, {
      tenantId: owner.tenantId,
      subject: { type: 'account', id: account.id },
      type: 'account.passwordChanged',
    });
    await revokeSessions(tx, actor, owner, { except: actor.sessionId });
  });
}
