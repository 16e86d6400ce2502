import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { clock } from '@/infra/clock/clock';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { tokenAccess } from '../access';
import type { createServiceTokenSchema } from '../schema';
import { type CreatedToken, issueToken } from './create-token';

/** Nobody gets mail there (RFC 2606), and without a password nobody signs in: only the token does. */
const addressOf = (id: string) => `service-${id}@service.invalid`;

/** An account for a program: it works in this one company, in the roles of whoever is in charge of it. */
async function createServiceAccount(
  tx: Tx,
  actor: PersonActor,
  { name, tenantId }: { name: string; tenantId: string },
): Promise<string> {
  const id = randomUUID();
  const createdAt = clock.date();
  const { locale, timeZone } = actor;
  const roles = actor.memberships.find((membership) => membership.tenantId === tenantId)?.roles ?? [];
  await tx.account.create({
    data: { id, tenantId, email: addressOf(id), name, locale, timeZone, createdAt },
  });
  await tx.membership.create({
    data: { tenantId, accountId: id, displayName: name, roles: [...roles], createdAt },
  });
  return id;
}

/**
 * A token for a program of the company: it acts under its own name and stays when people leave.
 * @throws access.denied for whoever does not lead there, and for scopes they do not have themselves
 */
export async function createServiceToken(
  actor: PersonActor,
  { tenantId, ...input }: z.output<typeof createServiceTokenSchema>,
): Promise<CreatedToken> {
  authorize(tokenAccess.createService, actor, { tenantId });
  const here = actor.memberships.filter((membership) => membership.tenantId === tenantId);
  authorize(tokenAccess.create, { ...actor, memberships: here }, input);
  return inTenants(actor, async (tx) => {
    const accountId = await createServiceAccount(tx, actor, { name: input.name, tenantId });
    const holder = { kind: 'service', accountId, tenantId, createdBy: actor.accountId } as const;
    return issueToken(tx, actor, holder, input);
  });
}
