import type { Actor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Tx } from '@/infra/db/in-tenants';
import type { AgentStateName } from './states';

type Move = {
  accountId: string;
  from: readonly AgentStateName[];
  to: AgentStateName;
  callId?: string | null;
};

/**
 * Moves an agent from one of the given states to another, if nobody else was faster.
 * @returns whether it happened
 */
export async function moveAgent(
  tx: Tx,
  actor: Actor,
  { accountId, from, to, callId = null }: Move,
): Promise<boolean> {
  const [row] = await tx.agentState.updateManyAndReturn({
    where: { accountId, state: { in: [...from] } },
    data: { state: to, since: clock.date(), callId, version: { increment: 1 } },
  });
  if (!row) return false;
  await record(tx, actor, {
    tenantId: row.tenantId,
    subject: { type: 'agent', id: accountId },
    type: 'agent.stateChanged',
    data: { state: to, callId },
  });
  return true;
}
