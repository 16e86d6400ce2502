import { lifecycle } from './lifecycle';

export const ticketStates = ['new', 'open', 'waiting', 'solved', 'closed'] as const;
export type TicketState = (typeof ticketStates)[number];

export const ticketEvents = [
  'created',
  'agentReplied',
  'assigned',
  'callerReplied',
  'waitStarted',
  'resumed',
  'solved',
  'closed',
  'reopened',
] as const;
export type TicketEvent = (typeof ticketEvents)[number];

/** The state `created` brings a ticket into; it is possible in no other state. */
export const createdTicketState: TicketState = 'new';

/**
 * new: nobody took it yet. open: the desk's turn. waiting: the caller's or a third party's turn. solved: answered, and
 * back to open when the caller disagrees. closed: final for the caller (a later message makes a new ticket); whoever
 * may, can still reopen it.
 */
export const ticketLifecycle = lifecycle<TicketState, TicketEvent>({
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
});
