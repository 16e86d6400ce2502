import { systemActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { agentsToRing } from '@/features/desk/agents/api';
import { clock } from '@/infra/clock/clock';
import type { Call } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import { addFacts } from '../progress';
import type { CallRef } from '../schema';

/** Who is not rung again: whoever is being rung, and whoever declined this call. */
async function alreadyAsked(tx: Tx, callId: string): Promise<Set<string>> {
  const offers = await tx.callOffer.findMany({
    where: { callId, OR: [{ endedAt: null }, { result: 'declined' }] },
    select: { accountId: true },
  });
  return new Set(offers.map((offer) => offer.accountId));
}

async function agentsFor(tx: Tx, call: Call, ref: CallRef): Promise<string[]> {
  const place = { tenantId: call.tenantId, operatorId: ref.operator, locale: call.locale ?? '' };
  const asked = await alreadyAsked(tx, call.id);
  return (await agentsToRing(tx, place, clock.now())).filter((accountId) => !asked.has(accountId));
}

/**
 * Rings a waiting call at every agent who may take it and is not rung yet.
 * @returns how many screens ring anew
 */
export async function offerCall(ref: CallRef): Promise<number> {
  const actor = systemActor('telephony', [...new Set([ref.tenant, ref.operator])]);
  return inTenants(actor, async (tx) => {
    authorize(callAccess.telephony, actor, undefined);
    const call = await lockCall(tx, ref.call);
    if (call.phase !== 'queued') return 0;
    const accountIds = await agentsFor(tx, call, ref);
    if (accountIds.length === 0) return 0;
    const offeredAt = clock.date();
    await tx.callOffer.createMany({
      data: accountIds.map((accountId) => ({
        tenantId: call.tenantId,
        callId: call.id,
        accountId,
        offeredAt,
      })),
    });
    await addFacts(tx, actor, call, { firstRungAt: offeredAt.getTime() });
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: call.id },
      type: 'call.offered',
      data: { accountIds },
    });
    return accountIds.length;
  });
}
