import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { type CallerView, createCaller } from '@/features/desk/callers/api';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import type { recordCallerSchema } from '../schema';
import { linkCaller } from './set-caller';

/** Records a caller nobody knew, and that it is they who call: one step for the agent. */
export async function recordCaller(
  actor: PersonActor,
  { callId, ...input }: z.output<typeof recordCallerSchema>,
): Promise<CallerView> {
  return inTenants(actor, async (tx) => {
    const call = await lockCall(tx, callId);
    authorize(callAccess.work, actor, call);
    const caller = await createCaller(tx, actor, call.tenantId, input);
    await linkCaller(tx, actor, call, caller.id);
    return caller;
  });
}
