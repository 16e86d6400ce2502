import { existing } from '@/features/core/access/existing';
import type { Call } from '@/infra/db/generated/client';
import type { Tx } from '@/infra/db/in-tenants';

/** The call with its row locked: who changes a call waits for the one before. */
export async function lockCall(tx: Tx, callId: string): Promise<Call> {
  await tx.$queryRaw`SELECT 1 FROM call WHERE id = ${callId}::uuid FOR UPDATE`;
  return existing(await tx.call.findUnique({ where: { id: callId } }));
}
