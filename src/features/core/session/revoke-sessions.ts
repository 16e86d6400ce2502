import type { Actor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Tx } from '@/infra/db/in-tenants';

type Owner = { tenantId: string; accountId: string };
type Which = { only?: string; except?: string };

/**
 * Ends sessions of an account: all, only one, or all but one. Their next request finds nobody, and the relay cuts
 * their sockets.
 * @returns how many have ended
 */
export async function revokeSessions(
  tx: Tx,
  actor: Actor,
  { tenantId, accountId }: Owner,
  { only, except }: Which = {},
): Promise<number> {
  const now = clock.date();
  const ended = await tx.session.updateManyAndReturn({
    where: {
      accountId,
      revokedAt: null,
      expiresAt: { gt: now },
      id: { ...(only && { equals: only }), ...(except && { not: except }) },
    },
    data: { revokedAt: now },
    select: { id: true },
  });
  if (ended.length === 0) return 0;
  await record(tx, actor, {
    tenantId,
    subject: { type: 'account', id: accountId },
    type: 'account.sessionsRevoked',
    data: { sessionIds: ended.map(({ id }) => id) },
  });
  return ended.length;
}
