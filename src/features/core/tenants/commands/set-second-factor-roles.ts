import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import { inTenants } from '@/infra/db/in-tenants';
import { tenantAccess } from '../access';
import type { setSecondFactorRolesSchema } from '../schema';

/** Says which roles of a company need a second factor; whoever has none sets it up at the next click. */
export async function setSecondFactorRoles(
  actor: PersonActor,
  { tenantId, roles }: z.output<typeof setSecondFactorRolesSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const tenant = existing(await tx.tenant.findUnique({ where: { id: tenantId } }));
    authorize(tenantAccess.configure, actor, tenant);
    const after = [...new Set(roles)].sort();
    await tx.tenant.update({ where: { id: tenantId }, data: { secondFactorRoles: after } });
    await record(tx, actor, {
      tenantId,
      subject: { type: 'tenant', id: tenantId },
      type: 'tenant.changed',
      data: { changed: ['secondFactorRoles'], before: tenant.secondFactorRoles, after },
    });
  });
}
