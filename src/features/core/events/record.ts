import { type Actor, actorName } from '@/domain/people/actor';
import { clock } from '@/infra/clock/clock';
import { type Tx, wakeAfterCommit } from '@/infra/db/in-tenants';
import type { EventType, SubjectType } from './catalogue';

export type NewEvent = {
  tenantId: string;
  subject: { type: SubjectType; id: string };
  type: EventType;
  /** Ids, names of changed fields and values that are not sensitive. */
  data?: Record<string, unknown>;
};

/**
 * Records what happened, in the transaction that did it. The database numbers and chains the event and puts it
 * into the outbox; after the commit the relay is woken.
 */
export async function record(tx: Tx, actor: Actor, event: NewEvent): Promise<void> {
  const at = clock.date();
  await tx.$executeRaw`
    INSERT INTO event (tenant_id, subject_type, subject_id, type, at, actor, data)
    VALUES (${event.tenantId}::uuid, ${event.subject.type}, ${event.subject.id}::uuid, ${event.type},
            ${at}, ${actorName(actor)}, ${JSON.stringify(event.data ?? {})}::jsonb)`;
  wakeAfterCommit(tx, 'outbox');
}
