import type { PersonActor } from '@/domain/people/actor';
import { type AgentView, listAgents } from '@/features/desk/agents/api';
import { type CallView, liveCalls } from '@/features/desk/calls/api';
import { openTicketsByDue, type TicketView } from '@/features/desk/tickets/api';
import { clock } from '@/infra/clock/clock';

export type Board = { calls: CallView[]; agents: AgentView[]; tickets: TicketView[]; serverNow: string };

/** What is going on right now: waiting and running calls, agents, open tickets by due time. */
export async function liveBoard(actor: PersonActor): Promise<Board> {
  const [calls, agents, tickets] = await Promise.all([
    liveCalls(actor),
    listAgents(actor),
    openTicketsByDue(actor),
  ]);
  return { calls, agents, tickets, serverNow: clock.date().toISOString() };
}
