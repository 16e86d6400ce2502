import type { PersonActor } from '@/domain/people/actor';
import { type AgentView, ownState } from '@/features/desk/agents/api';
import { clock } from '@/infra/clock/clock';
import { countWaiting, currentCall, ringingCalls } from './queries';
import type { CallView } from './views';

export type AgentConsole = {
  me: AgentView | null;
  /** Calls that ring on this agent's screen, longest waiting first. */
  ringing: CallView[];
  current: CallView | null;
  /** How many calls wait at the hotlines this agent works for. */
  waiting: number;
  serverNow: string;
};

/** What the agent's console shows right now. */
export async function agentConsole(actor: PersonActor): Promise<AgentConsole> {
  const [me = null, ringing, current = null, waiting] = await Promise.all([
    ownState(actor),
    ringingCalls(actor),
    currentCall(actor),
    countWaiting(actor),
  ]);
  return { me, ringing, current, waiting, serverNow: clock.date().toISOString() };
}
