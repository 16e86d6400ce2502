import { AppError } from '@/domain/errors/app-error';
import type { Actor } from '@/domain/people/actor';
import type { Calendar } from '@/domain/service-hours/calendar';
import { existing } from '@/features/core/access/existing';
import { clock } from '@/infra/clock/clock';
import type { Tx } from '@/infra/db/in-tenants';
import { inTenants } from '@/infra/db/in-tenants';
import { afterCursor, oldestFirst, type Page, pageOf } from '@/infra/db/keyset';
import { contractAccess } from './access';
import { type Terms, termsOf } from './calendar';
import { type ContractView, contractView } from './views';

/** The terms in force at `now` (ms). */
export async function termsAt(tx: Tx, contractId: string, now: number): Promise<Terms> {
  const version = await tx.contractVersion.findFirst({
    where: { contractId, effectiveFrom: { lte: new Date(now) } },
    orderBy: { effectiveFrom: 'desc' },
  });
  if (!version) throw new AppError('notFound');
  return termsOf(version, now);
}

const withTerms = (now: number) =>
  ({
    numbers: { orderBy: { number: 'asc' } },
    versions: {
      where: { effectiveFrom: { lte: new Date(now) } },
      orderBy: { effectiveFrom: 'desc' },
      take: 1,
    },
  }) as const;

type ContractRow = Parameters<typeof contractView>[0] & { tenantId: string };

/** Those of the rows the actor may see, with their clients' names. */
async function viewsOf(tx: Tx, actor: Actor, rows: ContractRow[], now: number): Promise<ContractView[]> {
  const visible = rows.filter((contract) => contractAccess.view(actor, contract));
  const tenants = await tx.tenant.findMany({ where: { id: { in: visible.map((c) => c.tenantId) } } });
  const names = new Map(tenants.map((tenant) => [tenant.id, tenant.name]));
  return visible.map((contract) => contractView(contract, names.get(contract.tenantId) ?? '', now));
}

/** The service contracts the actor may see, by name. */
export async function listContracts(actor: Actor): Promise<ContractView[]> {
  const now = clock.now();
  return inTenants(actor, async (tx) => {
    const orderBy = { name: 'asc' } as const;
    return viewsOf(tx, actor, await tx.serviceContract.findMany({ include: withTerms(now), orderBy }), now);
  });
}

/** A page of the service contracts the actor may see, oldest first. */
export async function pageOfContracts(
  actor: Actor,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<ContractView>> {
  const now = clock.now();
  return inTenants(actor, async (tx) => {
    const rows = await tx.serviceContract.findMany({
      where: afterCursor(cursor),
      include: withTerms(now),
      orderBy: oldestFirst,
      take: limit + 1,
    });
    const { shown, nextCursor } = pageOf(rows, limit);
    return { items: await viewsOf(tx, actor, shown, now), nextCursor };
  });
}

/** One service contract. @throws notFound when unknown, foreign or not for this actor */
export async function getContract(actor: Actor, id: string): Promise<ContractView> {
  const now = clock.now();
  return inTenants(actor, async (tx) => {
    const row = existing(await tx.serviceContract.findUnique({ where: { id }, include: withTerms(now) }));
    const [view] = await viewsOf(tx, actor, [row], now);
    return existing(view);
  });
}

/** Whose contract it is, inside a use case. @throws notFound when unknown, foreign or not for this actor */
export async function contractFor(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<{ id: string; tenantId: string }> {
  const contract = existing(await tx.serviceContract.findUnique({ where: { id } }));
  if (!contractAccess.view(actor, contract)) existing(null);
  return contract;
}

/**
 * The service hours in force at `at` (ms), with the holidays around it; before the first terms those of the first.
 * @throws notFound when unknown, foreign or not for this actor
 */
export async function serviceHoursAt(actor: Actor, contractId: string, at: number): Promise<Calendar> {
  return inTenants(actor, async (tx) => {
    await contractFor(tx, actor, contractId);
    const effectiveFrom = { lte: new Date(at) };
    const version =
      (await tx.contractVersion.findFirst({
        where: { contractId, effectiveFrom },
        orderBy: { effectiveFrom: 'desc' },
      })) ??
      (await tx.contractVersion.findFirst({ where: { contractId }, orderBy: { effectiveFrom: 'asc' } }));
    return termsOf(existing(version), at).calendar;
  });
}
