import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { tokenAccess } from '../access';
import type { revokeTokenSchema } from '../schema';

/** Ends a token at once; one that has ended stays as it is. @throws notFound, access.denied */
export async function revokeToken(
  actor: PersonActor,
  { tokenId }: z.output<typeof revokeTokenSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const token = existing(await tx.apiToken.findUnique({ where: { id: tokenId } }));
    authorize(tokenAccess.manage, actor, token);
    const { count } = await tx.apiToken.updateMany({
      where: { id: tokenId, revokedAt: null },
      data: { revokedAt: clock.date() },
    });
    if (count === 0) return;
    await record(tx, actor, {
      tenantId: token.tenantId,
      subject: { type: 'account', id: token.accountId },
      type: 'account.tokenRevoked',
      data: { tokenId },
    });
  });
}
