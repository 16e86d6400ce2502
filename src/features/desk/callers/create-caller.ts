import type { Actor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Tx } from '@/infra/db/in-tenants';
import { callerAccess } from './access';
import type { NewCaller } from './schema';
import { type CallerView, callerView } from './views';

/** Adds a caller with one number, inside the use case that met them. */
export async function createCaller(
  tx: Tx,
  actor: Actor,
  tenantId: string,
  input: NewCaller,
): Promise<CallerView> {
  authorize(callerAccess.create, actor, { tenantId });
  const { phone, email, ...caller } = input;
  const saved = await tx.caller.create({
    data: {
      ...caller,
      email: email ?? null,
      tenantId,
      createdAt: clock.date(),
      phones: { create: { number: phone } },
    },
    include: { phones: true },
  });
  await record(tx, actor, { tenantId, subject: { type: 'caller', id: saved.id }, type: 'caller.created' });
  return callerView(saved);
}
