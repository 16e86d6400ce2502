import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { lockCall } from '../load';
import type { saveNoteSchema } from '../schema';

/** Keeps the agent's note as it is typed. */
export async function saveNote(
  actor: PersonActor,
  { callId, note }: z.output<typeof saveNoteSchema>,
): Promise<void> {
  await inTenants(actor, async (tx) => {
    const call = await lockCall(tx, callId);
    authorize(callAccess.work, actor, call);
    if (call.note === note) return;
    await tx.call.update({ where: { id: callId }, data: { note, version: { increment: 1 } } });
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: callId },
      type: 'call.noted',
      data: { changed: ['note'] },
    });
  });
}
