import type { Actor } from '@/domain/people/actor';
import { existing } from '@/features/core/access/existing';
import type { Prisma } from '@/infra/db/generated/client';
import { inTenants } from '@/infra/db/in-tenants';
import { afterCursor, oldestFirst, type Page, pageOf } from '@/infra/db/keyset';
import { callerAccess } from './access';
import { findCaller } from './queries';
import { type CallerView, callerView } from './views';

type Search = {
  q?: string | undefined;
  phone?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

/** Callers by part of their name or by number (E.164), oldest first. */
function matching({ q, phone }: Search): Prisma.CallerWhereInput {
  return {
    ...(q && { name: { contains: q.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } }),
    ...(phone && { phones: { some: { number: phone } } }),
  };
}

/** A page of the callers the actor may see. */
export async function pageOfCallers(actor: Actor, search: Search): Promise<Page<CallerView>> {
  const { cursor, limit } = search;
  const rows = await inTenants(actor, (tx) =>
    tx.caller.findMany({
      where: { AND: [matching(search), afterCursor(cursor)] },
      include: { phones: true },
      orderBy: oldestFirst,
      take: limit + 1,
    }),
  );
  const { shown, nextCursor } = pageOf(rows, limit);
  return { items: shown.filter((caller) => callerAccess.view(actor, caller)).map(callerView), nextCursor };
}

/** One caller. @throws notFound when unknown, foreign or not for this actor */
export async function getCaller(actor: Actor, id: string): Promise<CallerView> {
  return existing(await inTenants(actor, (tx) => findCaller(tx, actor, id)));
}
