import { describe, expect, it } from 'vitest';
import type { ClockStatus } from '@/domain/sla/status';
import type { AgentView } from '@/features/desk/agents/api';
import type { CallView } from '@/features/desk/calls/api';
import type { TicketView } from '@/features/desk/tickets/api';
import { isQuiet, sortBoard, standingOf } from './sort-board';

const call = (id: string, phase: CallView['phase'], arrivedAt: string) =>
  ({ id, phase, times: { arrivedAt, queuedAt: arrivedAt } }) as CallView;
const agent = (accountId: string, state: AgentView['state'], since = '2026-11-23T08:00:00Z') =>
  ({ accountId, state, since }) as AgentView;
const ticket = (...statuses: ClockStatus[]) =>
  ({ clocks: statuses.map((status) => ({ status })) }) as TicketView;
const none = { breached: 0, atRisk: 0, onTime: 0, paused: 0 };
const board = (parts: Partial<Parameters<typeof sortBoard>[0]>) =>
  sortBoard({ calls: [], agents: [], tickets: [], counts: none, serverNow: '', ...parts });

describe('the board', () => {
  it('puts the longest waiting call first and keeps the greeting apart', () => {
    const calls = [
      call('b', 'queued', '09:01'),
      call('c', 'greeting', '08:00'),
      call('a', 'queued', '09:00'),
    ];
    const { waiting, greeting } = board({ calls });
    expect(waiting.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(greeting.map(({ id }) => id)).toEqual(['c']);
  });

  it('orders agents by what they do, counting those who are signed off', () => {
    const { agents, offline } = board({
      agents: [agent('away', 'away'), agent('off', 'offline'), agent('free', 'available')],
    });
    expect(agents.map(({ accountId }) => accountId)).toEqual(['free', 'away']);
    expect(offline).toBe(1);
  });

  it.each([
    [['onTime', 'breached'], 'breached'],
    [['met', 'atRisk'], 'atRisk'],
    [['missed', 'onTime'], 'onTime'],
    [['paused'], 'paused'],
    [['met', 'missed'], undefined],
  ] as [ClockStatus[], string | undefined][])('lets clocks %j stand as %s', (statuses, standing) => {
    expect(standingOf(ticket(...statuses))).toBe(standing);
  });

  it('is quiet until somebody calls or a deadline is at risk', () => {
    expect(isQuiet(board({ counts: { ...none, onTime: 1 } }))).toBe(true);
    expect(isQuiet(board({ counts: { ...none, atRisk: 1 } }))).toBe(false);
    expect(isQuiet(board({ calls: [call('a', 'greeting', '09:00')] }))).toBe(false);
  });
});
