import type { AgentStateName } from './states';

type StateRow = {
  accountId: string;
  tenantId: string;
  state: string;
  since: Date;
  callId: string | null;
  version: number;
  agent: { displayName: string };
};

export type AgentView = {
  accountId: string;
  name: string;
  state: AgentStateName;
  since: string;
  callId: string | null;
  version: number;
};

/** What colleagues see of an agent. */
export function agentView({ accountId, state, since, callId, version, agent }: StateRow): AgentView {
  return {
    accountId,
    name: agent.displayName,
    state: state as AgentStateName,
    since: since.toISOString(),
    callId,
    version,
  };
}
