import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '@/domain/people/actor';
import { moveClock } from '@/infra/clock/clock';
import { createDesk, type Desk } from '@/testing/factories';
import { availableAgent, ringingCall } from '@/testing/hotline';
import { ownerDatabase } from '@/testing/owner-database';
import { acceptCall, getCall } from '../calls/api';
import { assignTicket } from './commands/assign-ticket';
import { changeTicketState } from './commands/change-ticket-state';
import { openTicket } from './commands/open-ticket';
import { openTicketFromCall } from './commands/open-ticket-from-call';
import { updateTicket } from './commands/update-ticket';
import { writeEntry } from './commands/write-entry';
import { getTicket, listTickets, ticketsByStanding } from './queries';
import { watchClocks } from './watcher';

const MINUTE = 60_000;
const MONDAY_NOON = Date.parse('2026-11-23T12:00:00Z');

let desk: Desk;
let agent: PersonActor;
beforeAll(async () => {
  desk = await createDesk();
  agent = await desk.agent();
});
afterEach(() => moveClock(0));

const at = (instant: number) => moveClock(instant - Date.now());
const facts = {
  subject: 'Seite drei',
  kind: 'corrective',
  priority: 'high',
  description: 'Weiter geht nicht',
} as const;
const open = () => openTicket(agent, { ...facts, contractId: desk.contractId, callerId: null });

const events = (ticketId: string, type: string) =>
  ownerDatabase.query('SELECT data FROM event WHERE subject_id = $1 AND type = $2', [ticketId, type]);
const clocks = (ticketId: string) =>
  ownerDatabase.query<{
    kind: string;
    state: string;
    due_at: Date;
    breached_at: Date | null;
    raised_percent: number;
  }>('SELECT * FROM sla_clock WHERE ticket_id = $1 ORDER BY kind DESC', [ticketId]);

describe('a ticket', () => {
  it('starts response and resolution clocks in the contract’s hours', async () => {
    at(MONDAY_NOON);
    const { id, reference } = await open();
    expect(reference).toMatch(/^[0-9A-F]{8}-\d+$/);
    const [response, resolution] = await clocks(id);
    expect(response).toMatchObject({ kind: 'response', state: 'running' });
    expect(Math.abs((response?.due_at.getTime() ?? 0) - MONDAY_NOON - 30 * MINUTE)).toBeLessThan(2_000);
    expect(Math.abs((resolution?.due_at.getTime() ?? 0) - MONDAY_NOON - 480 * MINUTE)).toBeLessThan(2_000);
  });

  it('numbers are given once, also at the same time', async () => {
    const tickets = await Promise.all(Array.from({ length: 6 }, open));
    expect(new Set(tickets.map(({ reference }) => reference)).size).toBe(6);
  });

  it('from a call knows its caller and belongs to the agent; a call gets one', async () => {
    const own = await createDesk();
    const taker = await availableAgent(own);
    const ref = await ringingCall(own);
    await acceptCall(taker, { callId: ref.call });
    const { id } = await openTicketFromCall(taker, { ...facts, callId: ref.call });
    expect((await getTicket(taker, id)).ticket.assignee).toMatchObject({ id: taker.accountId });
    expect((await getCall(taker, ref.call)).ticket).toMatchObject({ id });
    await expect(openTicketFromCall(taker, { ...facts, callId: ref.call })).rejects.toMatchObject({
      code: 'lifecycle.conflict',
    });
  });

  it('first reply stops the response clock, a note does not', async () => {
    const { id } = await open();
    await writeEntry(agent, { ticketId: id, kind: 'note', body: 'nachgesehen' });
    expect((await clocks(id))[0]?.state).toBe('running');
    await writeEntry(agent, { ticketId: id, kind: 'reply', body: 'Bitte Einwilligung ankreuzen' });
    expect((await clocks(id)).map(({ state }) => state)).toEqual(['met', 'running']);
    expect((await getTicket(agent, id)).ticket.state).toBe('open');
  });

  it('solved stops all clocks; reopened, they run on without the time between', async () => {
    at(MONDAY_NOON);
    const { id } = await open();
    await changeTicketState(agent, { ticketId: id, version: 1, event: 'solved' });
    expect((await clocks(id)).map(({ state }) => state)).toEqual(['met', 'met']);
    at(MONDAY_NOON + 60 * MINUTE);
    await changeTicketState(agent, { ticketId: id, version: 2, event: 'reopened' });
    const [response, resolution] = await clocks(id);
    expect([response?.state, resolution?.state]).toEqual(['running', 'running']);
    expect(Math.abs((resolution?.due_at.getTime() ?? 0) - MONDAY_NOON - 540 * MINUTE)).toBeLessThan(5_000);
  });

  it('reopened after an answer leaves the response clock met', async () => {
    const { id } = await open();
    await writeEntry(agent, { ticketId: id, kind: 'reply', body: 'beantwortet' });
    await changeTicketState(agent, { ticketId: id, version: 2, event: 'solved' });
    await changeTicketState(agent, { ticketId: id, version: 3, event: 'reopened' });
    expect((await clocks(id)).map(({ state }) => state)).toEqual(['met', 'running']);
  });

  it('changes hands and state together, or not at all', async () => {
    const { id } = await open();
    await updateTicket(agent, { ticketId: id, version: 1, assigneeId: agent.accountId, state: 'solved' });
    const { ticket } = await getTicket(agent, id);
    expect(ticket).toMatchObject({ state: 'solved', assignee: { id: agent.accountId } });
    const wrong = { ticketId: id, version: ticket.version, assigneeId: null, state: 'solved' } as const;
    await expect(updateTicket(agent, wrong)).rejects.toMatchObject({ code: 'lifecycle.conflict' });
    expect((await getTicket(agent, id)).ticket.assignee).toMatchObject({ id: agent.accountId });
  });

  it('refuses a change made on an old version', async () => {
    const { id } = await open();
    await assignTicket(agent, { ticketId: id, version: 1, assigneeId: agent.accountId });
    await expect(
      changeTicketState(agent, { ticketId: id, version: 1, event: 'solved' }),
    ).rejects.toMatchObject({
      code: 'version.conflict',
    });
  });

  it('of another client does not exist', async () => {
    const { id } = await open();
    const stranger = await (await createDesk()).agent();
    await expect(getTicket(stranger, id)).rejects.toMatchObject({ code: 'notFound' });
    await expect(writeEntry(stranger, { ticketId: id, kind: 'note', body: 'x' })).rejects.toMatchObject({
      code: 'notFound',
    });
    const foreign = { ticketId: id, version: 1, assigneeId: stranger.accountId };
    await expect(assignTicket(agent, foreign)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('the watcher', () => {
  it('warns at three quarters and records the breach, each once, by any number of watchers', async () => {
    at(MONDAY_NOON);
    const { id } = await open();
    await watchClocks();
    expect(await events(id, 'ticket.clockWarned')).toHaveLength(0);
    at(MONDAY_NOON + 23 * MINUTE);
    await Promise.all([watchClocks(), watchClocks()]);
    expect(await events(id, 'ticket.clockWarned')).toHaveLength(1);
    at(MONDAY_NOON + 31 * MINUTE);
    await Promise.all([watchClocks(), watchClocks(), watchClocks()]);
    await watchClocks();
    expect(await events(id, 'ticket.clockBreached')).toHaveLength(1);
    const view = (await getTicket(agent, id)).ticket.clocks.find(({ kind }) => kind === 'response');
    expect(view?.status).toBe('breached');
  });

  it('leaves a clock alone that was answered in time', async () => {
    at(MONDAY_NOON);
    const { id } = await open();
    await writeEntry(agent, { ticketId: id, kind: 'reply', body: 'gleich' });
    at(MONDAY_NOON + 31 * MINUTE);
    await watchClocks();
    expect(await events(id, 'ticket.clockBreached')).toHaveLength(0);
  });

  it('records once a breach that an answer and a watcher find in the same moment', async () => {
    at(MONDAY_NOON);
    const { id } = await open();
    at(MONDAY_NOON + 30 * MINUTE + 5_000);
    await Promise.all([watchClocks(), writeEntry(agent, { ticketId: id, kind: 'reply', body: 'zu spät' })]);
    await watchClocks();
    const [response] = await clocks(id);
    expect(response).toMatchObject({ state: 'missed' });
    expect(response?.breached_at).not.toBeNull();
  });

  it('sleeps until the next clock is due', async () => {
    at(MONDAY_NOON);
    await open();
    at(MONDAY_NOON + 22.5 * MINUTE - 100);
    const { sleepMs } = await watchClocks();
    expect(sleepMs).toBeLessThanOrEqual(400);
  });
});

describe('lists', () => {
  it('page by key without missing or repeating one', async () => {
    const own = await createDesk();
    const reader = await own.agent();
    for (let i = 0; i < 5; i++) {
      await openTicket(reader, { ...facts, contractId: own.contractId, callerId: null });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listTickets(reader, { view: 'all', limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(5);
    expect(seen).toHaveLength(5);
    expect((await ticketsByStanding(reader)).counts).toEqual({
      breached: 0,
      atRisk: 0,
      onTime: 5,
      paused: 0,
    });
    expect((await listTickets(reader, { view: 'mine', limit: 10 })).items).toHaveLength(0);
  });
});
