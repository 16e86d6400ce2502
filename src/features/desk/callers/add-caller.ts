import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { contractFor } from '@/features/desk/contracts/api';
import { inTenants } from '@/infra/db/in-tenants';
import { callerAccess } from './access';
import { createCaller } from './create-caller';
import type { NewCaller } from './schema';
import type { CallerView } from './views';

/** Adds a caller of the contract's client whom nobody has on the phone. @throws notFound for an unknown contract */
export async function addCaller(
  actor: PersonActor,
  { contractId, ...input }: NewCaller & { contractId: string },
): Promise<CallerView> {
  return inTenants(actor, async (tx) => {
    const { tenantId } = await contractFor(tx, actor, contractId);
    authorize(callerAccess.create, actor, { tenantId });
    return createCaller(tx, actor, tenantId, input);
  });
}
