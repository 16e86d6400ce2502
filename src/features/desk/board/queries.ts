import type { PersonActor } from '@/domain/people/actor';
import { type AgentView, listAgents } from '@/features/desk/agents/api';
import { type CallView, liveCalls } from '@/features/desk/calls/api';
import { type TicketsByStanding, ticketsByStanding } from '@/features/desk/tickets/api';
import { clock } from '@/infra/clock/clock';

export type Board = TicketsByStanding & { calls: CallView[]; agents: AgentView[]; serverNow: string };

/** What is going on right now: waiting and running calls, agents, open tickets by due time. */
export async function liveBoard(actor: PersonActor): Promise<Board> {
  const [calls, agents, standing] = await Promise.all([
    liveCalls(actor),
    listAgents(actor),
    ticketsByStanding(actor),
  ]);
  return { calls, agents, ...standing, serverNow: clock.date().toISOString() };
}
