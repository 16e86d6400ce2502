import { describe, expect, it } from 'vitest';
import { AppError } from '../errors/app-error';
import {
  createdTicketState,
  type TicketEvent,
  type TicketState,
  ticketEvents,
  ticketLifecycle,
  ticketStates,
} from './ticket';

const expected: Record<TicketState, Partial<Record<TicketEvent, TicketState>>> = {
  new: {
    agentReplied: 'open',
    assigned: 'open',
    callerReplied: 'new',
    waitStarted: 'waiting',
    solved: 'solved',
  },
  open: {
    agentReplied: 'open',
    assigned: 'open',
    callerReplied: 'open',
    waitStarted: 'waiting',
    solved: 'solved',
  },
  waiting: {
    agentReplied: 'waiting',
    assigned: 'waiting',
    callerReplied: 'open',
    resumed: 'open',
    solved: 'solved',
  },
  solved: {
    agentReplied: 'solved',
    assigned: 'solved',
    callerReplied: 'open',
    reopened: 'open',
    closed: 'closed',
  },
  closed: { reopened: 'open' },
};
const pairs = ticketStates.flatMap((state) => ticketEvents.map((event) => [state, event] as const));

describe('the life of a ticket', () => {
  it.each(pairs)('%s, %s', (state, event) => {
    const after = expected[state][event];
    expect(ticketLifecycle.allows(state, event)).toBe(after !== undefined);
    if (after) expect(ticketLifecycle.next(state, event)).toBe(after);
    else {
      const conflict = new AppError('lifecycle.conflict', { state, event });
      expect(() => ticketLifecycle.next(state, event)).toThrow(conflict);
    }
  });

  it('knows its states', () => {
    expect(ticketLifecycle.states).toEqual(ticketStates);
    expect(createdTicketState).toBe('new');
  });

  it('names state and event in the conflict', () => {
    try {
      ticketLifecycle.next('closed', 'agentReplied');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'lifecycle.conflict',
        params: { state: 'closed', event: 'agentReplied' },
      });
    }
  });

  it('reaches every state from the first, and every state can get back to open', () => {
    for (const from of ticketStates) expect(reachable(from)).toContain('open');
    expect([...reachable('new')].sort()).toEqual([...ticketStates].sort());
  });
});

function reachable(from: TicketState): Set<TicketState> {
  const seen = new Set([from]);
  for (const state of seen)
    for (const event of ticketEvents) {
      if (ticketLifecycle.allows(state, event)) seen.add(ticketLifecycle.next(state, event));
    }
  return seen;
}
