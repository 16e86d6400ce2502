import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import type { Event, Prisma } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import type { Page } from '@/infra/db/keyset';
import { auditAccess } from './access';
import type { listAuditSchema } from './schema';
import { installedKeys } from './seal-keys';
import { sealOf } from './seals';
import { type AuditEventView, accountOf, auditEventView, type SealView, sealView } from './views';

type Asked = z.output<typeof listAuditSchema>;

/** The names of those who did something, as far as they work in the tenant. */
async function namesIn(tx: Tx, tenantId: string, events: readonly Event[]): Promise<Map<string, string>> {
  const accountIds = [...new Set(events.flatMap(({ actor }) => accountOf(actor) ?? []))];
  const people = await tx.membership.findMany({ where: { tenantId, accountId: { in: accountIds } } });
  return new Map(people.map(({ accountId, displayName }) => [accountId, displayName]));
}

/** A subject's history by its numbers, else everything of the tenant by time; newest first. */
async function eventsAfter(
  tx: Tx,
  { tenantId, subjectType, subjectId, cursor, limit }: Asked,
): Promise<Event[]> {
  const after = cursor ? await tx.event.findUnique({ where: { id: BigInt(cursor) } }) : null;
  const take = limit + 1;
  if (subjectType && subjectId) {
    const older = after ? { seq: { lt: after.seq } } : {};
    const where = { tenantId, subjectType, subjectId, ...older };
    return tx.event.findMany({ where, orderBy: { seq: 'desc' }, take });
  }
  const older: Prisma.EventWhereInput = after
    ? { at: { lte: after.at }, OR: [{ at: { lt: after.at } }, { id: { lt: after.id } }] }
    : {};
  return tx.event.findMany({
    where: { tenantId, ...older },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take,
  });
}

/** A page of a tenant's events, or of one subject's history. */
export async function listAuditEvents(actor: PersonActor, asked: Asked): Promise<Page<AuditEventView>> {
  authorize(auditAccess.view, actor, asked);
  return inTenants(actor, async (tx) => {
    const rows = await eventsAfter(tx, asked);
    const shown = rows.slice(0, asked.limit);
    const names = await namesIn(tx, asked.tenantId, shown);
    return {
      items: shown.map((event) => auditEventView(event, names)),
      nextCursor: rows.length > asked.limit ? String(shown.at(-1)?.id) : null,
    };
  });
}

const SEALS_SHOWN = 14;

/** The tenant's newest seals. */
export async function listSeals(actor: PersonActor, tenantId: string): Promise<SealView[]> {
  authorize(auditAccess.view, actor, { tenantId });
  const rows = await inTenants(actor, (tx) =>
    tx.auditSeal.findMany({ where: { tenantId }, orderBy: { number: 'desc' }, take: SEALS_SHOWN }),
  );
  return rows.map((row) => sealView(sealOf(row), installedKeys()));
}

/** The tenants whose audit the actor may look at, home first. */
export function auditTenantsOf(actor: PersonActor): { id: string; name: string }[] {
  return actor.memberships
    .filter(({ tenantId }) => auditAccess.view(actor, { tenantId }))
    .map(({ tenantId, name }) => ({ id: tenantId, name }))
    .sort((a, b) => Number(b.id === actor.homeTenantId) - Number(a.id === actor.homeTenantId));
}
