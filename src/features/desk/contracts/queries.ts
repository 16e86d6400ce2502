import { AppError } from '@/domain/errors/app-error';
import type { Actor } from '@/domain/people/actor';
import { clock } from '@/infra/clock/clock';
import type { Tx } from '@/infra/db/in-tenants';
import { inTenants } from '@/infra/db/in-tenants';
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

/** The service contracts the actor may see, by name. */
export async function listContracts(actor: Actor): Promise<ContractView[]> {
  const now = clock.now();
  return inTenants(actor, async (tx) => {
    const contracts = await tx.serviceContract.findMany({
      include: withTerms(now),
      orderBy: [{ name: 'asc' }],
    });
    const tenants = await tx.tenant.findMany({ where: { id: { in: contracts.map((c) => c.tenantId) } } });
    const names = new Map(tenants.map((tenant) => [tenant.id, tenant.name]));
    return contracts
      .filter((contract) => contractAccess.view(actor, contract))
      .map((contract) => contractView(contract, names.get(contract.tenantId) ?? '', now));
  });
}
