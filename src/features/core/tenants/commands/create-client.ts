import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { Prisma } from '@/infra/db/generated/client';
import { inTenants } from '@/infra/db/in-tenants';
import { tenantAccess } from '../access';
import type { createClientSchema } from '../schema';

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

/**
 * Takes a client on, as strict at sign-in as the call centre is; who did it is its first manager.
 * @throws tenants.keyTaken
 */
export async function createClient(
  actor: PersonActor,
  { operatorId, ...facts }: z.output<typeof createClientSchema>,
): Promise<{ id: string }> {
  authorize(tenantAccess.create, actor, { operatorId });
  const id = randomUUID();
  const createdAt = clock.date();
  const work = inTenants({ tenants: [...actor.tenants, id] }, async (tx) => {
    const { secondFactorRoles } = existing(await tx.tenant.findUnique({ where: { id: operatorId } }));
    await tx.tenant.create({
      data: { ...facts, id, tenantId: id, kind: 'client', secondFactorRoles, createdAt },
    });
    await tx.membership.create({
      data: {
        ...{ tenantId: id, accountId: actor.accountId, displayName: actor.name, createdAt },
        roles: ['manager'],
      },
    });
    await record(tx, actor, {
      tenantId: id,
      subject: { type: 'tenant', id },
      type: 'tenant.created',
      data: { kind: 'client', key: facts.key },
    });
    await record(tx, actor, {
      tenantId: actor.homeTenantId,
      subject: { type: 'account', id: actor.accountId },
      type: 'account.rolesChanged',
      data: { companyId: id, before: [], after: ['manager'] },
    });
    return { id };
  });
  return work.catch((error) => {
    throw isTaken(error) ? new AppError('tenants.keyTaken') : error;
  });
}
