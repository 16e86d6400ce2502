import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { accountOfLink } from './account-of-link';
import type { LinkPurpose } from './links';
import { inOwnAccount } from './own-account';
import type { inspectLinkSchema } from './schema';
import type { SecurityView } from './views';

/** Whether one of the actor's roles requires a second factor. */
export async function mustHaveSecondFactor(actor: PersonActor): Promise<boolean> {
  if (actor.mustEnrol) return true;
  const tenants = await inTenants(actor, (tx) =>
    tx.tenant.findMany({ select: { id: true, secondFactorRoles: true } }),
  );
  const required = new Map(tenants.map(({ id, secondFactorRoles }) => [id, secondFactorRoles]));
  return actor.memberships.some(({ tenantId, roles }) =>
    roles.some((role) => required.get(tenantId)?.includes(role)),
  );
}

/** One's own sessions that still hold, and the second factor. */
export async function ownSecurity(actor: PersonActor): Promise<SecurityView> {
  const secondFactorRequired = await mustHaveSecondFactor(actor);
  return inOwnAccount(actor, async (tx, { id: accountId, passwordHash }) => {
    const sessions = await tx.session.findMany({
      where: { accountId, revokedAt: null, expiresAt: { gt: clock.date() } },
      orderBy: { lastSeenAt: 'desc' },
      take: 50,
    });
    const totp = await tx.accountTotp.findFirst({ where: { accountId } });
    const recoveryCodesLeft = await tx.recoveryCode.count({ where: { accountId, usedAt: null } });
    return {
      sessions: sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => ({
        id,
        userAgent,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        current: id === actor.sessionId,
      })),
      secondFactor: totp && { since: totp.createdAt.toISOString(), recoveryCodesLeft },
      secondFactorRequired,
      hasPassword: passwordHash !== null,
    };
  });
}

/** What a mailed link is for. @throws link.invalid */
export async function inspectLink({
  token,
}: z.output<typeof inspectLinkSchema>): Promise<{ purpose: LinkPurpose; email: string }> {
  const { purpose, email } = await accountOfLink(token);
  return { purpose, email };
}
