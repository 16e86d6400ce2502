import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { managedTenants } from '@/domain/people/administration';
import { existing } from '@/features/core/access/existing';
import type { Prisma } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import type { Page } from '@/infra/db/keyset';
import { type PersonRight, peopleAccess } from './access';
import { decodePlace, encodePlace } from './place';
import type { listPeopleSchema } from './schema';
import {
  assignmentsOf,
  type HistoryItem,
  type PersonPage,
  type PersonRow,
  personParts,
  personRow,
} from './views';

const MOST_EVENTS = 200;
const rights = ['inviteAgain', 'lock', 'unlock', 'removeSecondFactor', 'pseudonymise'] as const;

type Wish = z.output<typeof listPeopleSchema>;

/** What the filters leave over, among the people of the actor's companies. */
function matching(actor: PersonActor, { search, tenantId, role, state }: Wish): Prisma.AccountWhereInput {
  const managed = managedTenants(actor);
  const contains = { contains: (search ?? '').replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
  const works = {
    some: { endedAt: null, ...(tenantId && { tenantId }), ...(role && { roles: { has: role } }) },
  };
  return {
    tenantId: { in: managed },
    ...(state ? { state } : { state: { not: 'pseudonymised' } }),
    ...(search && { AND: [{ OR: [{ name: contains }, { email: contains }] }] }),
    ...((tenantId || role) && { memberships: works }),
  };
}

/** The people of the companies the actor is responsible for, by name, a page at a time. */
export async function listPeople(actor: PersonActor, wish: Wish): Promise<Page<PersonRow>> {
  const after = decodePlace(wish.cursor);
  const place = after && {
    OR: [{ name: { gt: after.name } }, { name: after.name, id: { gt: after.id } }],
  };
  return inTenants(actor, async (tx) => {
    const rows = await tx.account.findMany({
      where: { ...matching(actor, wish), ...place },
      include: personParts,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: wish.limit + 1,
    });
    const companies = new Map((await tx.tenant.findMany()).map((tenant) => [tenant.id, tenant]));
    const items = rows.slice(0, wish.limit).map((row) => personRow(row, companies));
    const last = rows.length > wish.limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? encodePlace(last) : null };
  });
}

/** What happened to an account, newest first, with the names of those who did it as far as the reader knows them. */
async function historyOf(tx: Tx, accountId: string): Promise<HistoryItem[]> {
  const events = await tx.event.findMany({
    where: { subjectType: 'account', subjectId: accountId },
    orderBy: { seq: 'desc' },
    take: MOST_EVENTS,
  });
  const ids = events.flatMap(({ actor }) => (actor.startsWith('person:') ? [actor.slice(7)] : []));
  const people = await tx.membership.findMany({
    where: { accountId: { in: [...new Set(ids)] } },
    select: { accountId: true, displayName: true },
  });
  const names = new Map(people.map((person) => [`person:${person.accountId}`, person.displayName]));
  return events.map(({ seq, type, at, actor, data }) => ({
    ...{ seq, type, data, at: at.toISOString() },
    actor: names.get(actor) ?? actor,
  }));
}

/** One person with roles, history, and what may be done. @throws notFound when unknown, foreign or not for this actor */
export async function getPerson(actor: PersonActor, id: string): Promise<PersonPage> {
  return inTenants(actor, async (tx) => {
    const account = existing(await tx.account.findUnique({ where: { id }, include: personParts }));
    if (!peopleAccess.view(actor, account)) existing(null);
    const tenants = await tx.tenant.findMany({ orderBy: { name: 'asc' } });
    const row = personRow(account, new Map(tenants.map((tenant) => [tenant.id, tenant])));
    const { locale, languages, createdAt } = account;
    const can = rights.map((right) => [right, peopleAccess[right](actor, account)]);
    return {
      person: { ...row, locale, languages, createdAt: createdAt.toISOString() },
      assignments: assignmentsOf(actor, account, tenants),
      history: await historyOf(tx, id),
      can: Object.fromEntries(can) as Record<PersonRight, boolean>,
    };
  });
}
