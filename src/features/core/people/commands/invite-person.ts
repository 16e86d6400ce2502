import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { requestLink } from '@/features/core/account/api';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { Prisma, type Tenant } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { peopleAccess } from '../access';
import { assertPossible } from '../assert-possible';
import type { invitePersonSchema } from '../schema';

type Invitation = z.output<typeof invitePersonSchema>;

const isTaken = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';

async function createAccount(tx: Tx, { tenantId, roles, ...facts }: Invitation, { timeZone }: Tenant) {
  const createdAt = clock.date();
  const account = await tx.account.create({
    data: { ...facts, tenantId, timeZone, state: 'invited', createdAt },
  });
  const displayName = facts.name;
  await tx.membership.create({ data: { tenantId, accountId: account.id, displayName, roles, createdAt } });
  return account;
}

/** Invites somebody into a company; they choose their password by a mailed link. @throws people.emailTaken */
export async function invitePerson(actor: PersonActor, invitation: Invitation): Promise<{ id: string }> {
  const { tenantId, roles } = invitation;
  const work = inTenants(actor, async (tx) => {
    const tenant = existing(await tx.tenant.findUnique({ where: { id: tenantId } }));
    authorize(peopleAccess.invite, actor, { tenantId });
    assertPossible(tenant, tenant, roles);
    const { id } = await createAccount(tx, invitation, tenant);
    await requestLink(tx, actor, { tenantId, accountId: id }, 'invitation');
    await record(tx, actor, {
      tenantId,
      subject: { type: 'account', id },
      type: 'account.rolesChanged',
      data: { companyId: tenantId, before: [], after: roles },
    });
    return { id };
  });
  return work.catch((error) => {
    throw isTaken(error) ? new AppError('people.emailTaken') : error;
  });
}
