import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import { findCaller } from '@/features/desk/callers/api';
import type { Call } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import type { setCallerSchema } from '../schema';

/** Writes down who is on the phone, on a call that is locked and authorized. */
export async function linkCaller(tx: Tx, actor: PersonActor, call: Call, callerId: string): Promise<void> {
  await tx.call.update({ where: { id: call.id }, data: { callerId, version: { increment: 1 } } });
  await record(tx, actor, {
    tenantId: call.tenantId,
    subject: { type: 'call', id: call.id },
    type: 'call.callerSet',
    data: { callerId },
  });
}

/** The agent says which of the known callers it is. */
export async function setCaller(actor: PersonActor, input: z.output<typeof setCallerSchema>): Promise<void> {
  await inTenants(actor, async (tx) => {
    const call = await lockCall(tx, input.callId);
    authorize(callAccess.work, actor, call);
    const caller = existing(await findCaller(tx, actor, input.callerId));
    await linkCaller(tx, actor, call, caller.id);
  });
}
