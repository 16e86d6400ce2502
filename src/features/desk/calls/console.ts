import type { PersonActor } from '@/domain/people/actor';
import { type AgentView, ownState } from '@/features/desk/agents/api';
import { clock } from '@/infra/clock/clock';
import { currentCall, ringingCalls } from './queries';
import type { CallView } from './views';

export type AgentConsole = {
  me: AgentView | null;
  /** Calls that ring on this agent's screen, longest waiting first. */
  ringing: CallView[];
  current: CallView | null;
  serverNow: string;
};

/** What the agent's console shows right now. */
export async function agentConsole(actor: PersonActor): Promise<AgentConsole> {
  const [me, ringing, current] = await Promise.all([
    ownState(actor),
    ringingCalls(actor),
    currentCall(actor),
  ]);
  return { me: me ?? null, ringing, current: current ?? null, serverNow: clock.date().toISOString() };
}
