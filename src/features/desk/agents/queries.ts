import type { Actor, PersonActor } from '@/domain/people/actor';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { agentAccess } from './access';
import { SEEN_WITHIN_MS } from './states';
import { type AgentView, agentView } from './views';

const withName = { agent: { select: { displayName: true } } } as const;
const MOST = 500;

/** The agents of the actor's call centre and what they are doing, by name. */
export async function listAgents(actor: Actor): Promise<AgentView[]> {
  const rows = await inTenants(actor, (tx) =>
    tx.agentState.findMany({ include: withName, orderBy: { agent: { displayName: 'asc' } }, take: MOST }),
  );
  return rows.filter((row) => agentAccess.view(actor, row)).map(agentView);
}

/** The actor's own state; undefined for people who answer no calls. */
export async function ownState(actor: PersonActor): Promise<AgentView | undefined> {
  const row = await inTenants(actor, (tx) =>
    tx.agentState.findUnique({ where: { accountId: actor.accountId }, include: withName }),
  );
  return row ? agentView(row) : undefined;
}

/**
 * Accounts of the agents who may be rung for a call now: available, seen lately, working for the client and
 * speaking the language.
 */
export async function agentsToRing(
  tx: Tx,
  call: { tenantId: string; operatorId: string; locale: string },
  now: number,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ account_id: string }[]>`
    SELECT s.account_id FROM agent_state s
    JOIN membership m ON m.account_id = s.account_id AND m.tenant_id = ${call.tenantId}::uuid
    JOIN account a ON a.id = s.account_id
    WHERE s.tenant_id = ${call.operatorId}::uuid AND s.state = 'available'
      AND s.seen_at > ${new Date(now - SEEN_WITHIN_MS)}
      AND 'agent' = ANY (m.roles) AND m.ended_at IS NULL
      AND ${call.locale} = ANY (a.languages) AND a.state = 'active'`;
  return rows.map((row) => row.account_id);
}
