import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import { moveAgent } from '@/features/desk/agents/api';
import { findFaqEntry } from '@/features/desk/faq/api';
import { clock } from '@/infra/clock/clock';
import type { Call } from '@/infra/db/generated/client';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import { addFacts } from '../progress';
import type { documentCallSchema } from '../schema';

function assertDocumentable(call: Call, outcome: string): void {
  if (call.phase === 'documented')
    throw new AppError('lifecycle.conflict', { state: call.phase, event: 'document' });
  if (call.phase !== 'wrapUp') throw new AppError('call.notDocumented');
  if (outcome === 'ticket' && !call.ticketId) {
    throw new AppError('input.invalid', {}, [{ pointer: '/outcome', code: 'ticketMissing' }]);
  }
}

/**
 * Ends the wrap-up: outcome and note are final, the agent is available again.
 * @throws call.notDocumented while the call is still going on
 */
export async function documentCall(
  actor: PersonActor,
  { callId, outcome, note, faqEntryId }: z.output<typeof documentCallSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const call = await lockCall(tx, callId);
    authorize(callAccess.work, actor, call);
    assertDocumentable(call, outcome);
    const used = outcome === 'faq' ? faqEntryId : null;
    if (used) existing(await findFaqEntry(tx, actor, used, actor.locale));
    const documented = await tx.call.update({
      where: { id: callId },
      data: { outcome, note, faqEntryId: used ?? null },
    });
    await addFacts(tx, actor, documented, { wrapUpEndedAt: clock.now() });
    await moveAgent(tx, actor, { accountId: actor.accountId, from: ['wrapUp'], to: 'available' });
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: callId },
      type: 'call.documented',
      data: { outcome, faqEntryId: used ?? null, ticketId: call.ticketId },
    });
  });
}
