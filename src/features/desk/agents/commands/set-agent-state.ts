import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { existing } from '@/features/core/access/existing';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { agentAccess } from '../access';
import type { setStateSchema } from '../schema';
import { callStates, chosenStates } from '../states';
import { moveAgent } from '../transitions';
import { type AgentView, agentView } from '../views';

/**
 * The agent says whether calls may ring.
 * @throws agent.busy while a call or its wrap-up is going on
 */
export async function setAgentState(
  actor: PersonActor,
  input: z.output<typeof setStateSchema>,
): Promise<AgentView> {
  return inTenants(actor, async (tx) => {
    const { accountId } = actor;
    authorize(agentAccess.setOwn, actor, { accountId });
    const operator = existing(actor.memberships.find(({ kind }) => kind === 'operator'));
    const now = clock.date();
    const created = await tx.agentState.createManyAndReturn({
      data: [{ accountId, tenantId: operator.tenantId, state: input.state, since: now, seenAt: now }],
      skipDuplicates: true,
    });
    if (created.length > 0) {
      await record(tx, actor, {
        tenantId: operator.tenantId,
        subject: { type: 'agent', id: accountId },
        type: 'agent.stateChanged',
        data: { state: input.state },
      });
    } else {
      await tx.agentState.update({ where: { accountId }, data: { seenAt: now } });
      const moved = await moveAgent(tx, actor, { accountId, from: chosenStates, to: input.state });
      if (!moved) throw new AppError('agent.busy', { states: callStates.join(', ') });
    }
    return agentView(
      await tx.agentState.findUniqueOrThrow({
        where: { accountId },
        include: { agent: { select: { displayName: true } } },
      }),
    );
  });
}
