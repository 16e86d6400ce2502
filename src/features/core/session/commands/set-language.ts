import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { inTenants } from '@/infra/db/in-tenants';
import { sessionAccess } from '../access';
import type { setLanguageSchema } from '../schema';

/** The language the person reads; one of those there are messages for. */
export async function setLanguage(
  actor: PersonActor,
  { locale }: z.output<typeof setLanguageSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    authorize(sessionAccess.changeOwn, actor, actor);
    const { accountId: id, homeTenantId: tenantId } = actor;
    const { count } = await tx.account.updateMany({
      where: { id, locale: { not: locale } },
      data: { locale, version: { increment: 1 } },
    });
    if (count === 0) return;
    await record(tx, actor, {
      tenantId,
      subject: { type: 'account', id },
      type: 'account.changed',
      data: { changed: ['locale'] },
    });
  });
}
