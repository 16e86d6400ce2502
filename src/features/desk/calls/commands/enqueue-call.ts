import { systemActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import { addFacts } from '../progress';
import type { CallRef } from '../schema';

/** Puts a call into the queue in the caller's language. May run twice. */
export async function enqueueCall(ref: CallRef, locale: string): Promise<void> {
  const actor = systemActor('telephony', [ref.tenant, ref.operator]);
  await inTenants(actor, async (tx) => {
    authorize(callAccess.telephony, actor, undefined);
    const call = await lockCall(tx, ref.call);
    if (call.queuedAt || call.endedAt) return;
    const labelled = await tx.call.update({ where: { id: call.id }, data: { locale } });
    await addFacts(tx, actor, labelled, { queuedAt: clock.now() });
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: call.id },
      type: 'call.queued',
      data: { locale, contractId: call.contractId, operatorId: ref.operator },
    });
  });
}
