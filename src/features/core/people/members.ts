import type { Actor } from '@/domain/people/actor';
import type { Role } from '@/domain/people/roles';
import { inTenants } from '@/infra/db/in-tenants';
import { afterCursor, oldestFirst, type Page, pageOf } from '@/infra/db/keyset';

export type MemberView = { accountId: string; name: string; tenantId: string; roles: Role[] };

/** Who may see who works in a tenant: whoever works there too. */
const maySee = (actor: Actor, { tenantId }: { tenantId: string }): boolean =>
  actor.kind === 'system' || actor.memberships.some((membership) => membership.tenantId === tenantId);

/** A page of the people who work in the actor's tenants, one item a person and tenant. */
export async function pageOfMembers(
  actor: Actor,
  { cursor, limit, tenantId }: { cursor?: string | undefined; limit: number; tenantId?: string | undefined },
): Promise<Page<MemberView>> {
  const rows = await inTenants(actor, (tx) =>
    tx.membership.findMany({
      where: { AND: [{ endedAt: null, ...(tenantId && { tenantId }) }, afterCursor(cursor)] },
      orderBy: oldestFirst,
      take: limit + 1,
    }),
  );
  const { shown, nextCursor } = pageOf(rows, limit);
  const items = shown
    .filter((row) => maySee(actor, row))
    .map(({ accountId, displayName, tenantId: tenant, roles }) => ({
      accountId,
      name: displayName,
      tenantId: tenant,
      roles: roles as Role[],
    }));
  return { items, nextCursor };
}
