import type { ClockStatus } from '@/domain/sla/status';
import type { AgentStateName, AgentView } from '@/features/desk/agents/api';
import type { CallView } from '@/features/desk/calls/api';
import type { TicketView } from '@/features/desk/tickets/api';
import type { Board } from '../queries';

/** How an open ticket stands: as its worst running clock does. */
export const ticketStandings = ['breached', 'atRisk', 'onTime', 'paused'] as const satisfies ClockStatus[];
export type TicketStanding = (typeof ticketStandings)[number];

const agentOrder: readonly AgentStateName[] = ['available', 'onCall', 'wrapUp', 'away', 'offline'];

const bySince = (at: (call: CallView) => string) => (a: CallView, b: CallView) => at(a).localeCompare(at(b));

/** Since when a caller waits, greeting included. */
export const waitsSince = ({ times }: CallView): string => times.queuedAt ?? times.arrivedAt;

/** Since when a caller and an agent are together. */
export const togetherSince = ({ times }: CallView): string =>
  times.connectedAt ?? times.acceptedAt ?? times.arrivedAt;

/** How a ticket stands; undefined when none of its clocks runs or pauses. */
export function standingOf({ clocks }: Pick<TicketView, 'clocks'>): TicketStanding | undefined {
  return ticketStandings.find((standing) => clocks.some(({ status }) => status === standing));
}

/** The board in the order people read it: waiting and running calls, oldest first; agents by what they do. */
export function sortBoard({ calls, agents, tickets, counts }: Board) {
  const inPhase = (...phases: CallView['phase'][]) => calls.filter(({ phase }) => phases.includes(phase));
  return {
    waiting: inPhase('queued').sort(bySince(waitsSince)),
    greeting: inPhase('greeting'),
    running: inPhase('connecting', 'talking').sort(bySince(togetherSince)),
    agents: agents
      .filter(({ state }) => state !== 'offline')
      .sort((a: AgentView, b: AgentView) => {
        const byState = agentOrder.indexOf(a.state) - agentOrder.indexOf(b.state);
        return byState || a.since.localeCompare(b.since);
      }),
    counts,
    offline: agents.filter(({ state }) => state === 'offline').length,
    byStanding: Object.fromEntries(
      ticketStandings.map((standing) => [
        standing,
        tickets.filter((ticket) => standingOf(ticket) === standing),
      ]),
    ) as Record<TicketStanding, TicketView[]>,
  };
}

export type SortedBoard = ReturnType<typeof sortBoard>;

/** Whether nothing needs anybody right now. */
export const isQuiet = ({ waiting, greeting, running, counts }: SortedBoard): boolean =>
  waiting.length + greeting.length + running.length === 0 && counts.breached + counts.atRisk === 0;
