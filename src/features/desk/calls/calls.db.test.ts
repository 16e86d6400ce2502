import { beforeAll, describe, expect, it } from 'vitest';
import { clock, moveClock } from '@/infra/clock/clock';
import { createDesk, type Desk } from '@/testing/factories';
import { availableAgent, carrierSid, ring, ringingCall, waitingCall } from '@/testing/hotline';
import { ownerDatabase } from '@/testing/owner-database';
import { acceptCall } from './commands/accept-call';
import { applyCarrierEvent } from './commands/apply-carrier-event';
import { declineOffer } from './commands/decline-offer';
import { documentCall } from './commands/document-call';
import { enqueueCall } from './commands/enqueue-call';
import { hangUpCall } from './commands/hang-up-call';
import { offerCall } from './commands/offer-call';
import { receiveCall } from './commands/receive-call';
import { recordCaller } from './commands/record-caller';
import { returnCall } from './commands/return-call';
import { saveNote } from './commands/save-note';
import { currentCall, getCall, ringingCalls } from './queries';
import { screenPop } from './screen-pop';

let desk: Desk;
beforeAll(async () => {
  desk = await createDesk();
});

const attemptOf = async (callId: string): Promise<string> => {
  const [row] = await ownerDatabase.query<{ attempt_id: string }>(
    'SELECT attempt_id FROM call WHERE id = $1',
    [callId],
  );
  return row?.attempt_id ?? '';
};

async function talkingCall() {
  const agent = await availableAgent(desk);
  const ref = await ringingCall(desk);
  await acceptCall(agent, { callId: ref.call });
  const attemptId = await attemptOf(ref.call);
  await applyCarrierEvent(ref, { kind: 'agentJoined', key: 'CF/1', at: clock.now(), attemptId });
  return { agent, ref, attemptId };
}

describe('a call comes in', () => {
  it('offers the language menu of the contract', async () => {
    expect(await ring(desk)).toMatchObject({ kind: 'menu', languages: ['de', 'en'] });
  });

  it('is logged once however often the carrier asks', async () => {
    const sid = carrierSid();
    await Promise.allSettled([ring(desk, { sid }), ring(desk, { sid })]);
    await ring(desk, { sid });
    const rows = await ownerDatabase.query('SELECT 1 FROM call WHERE carrier_sid = $1', [sid]);
    expect(rows).toHaveLength(1);
  });

  it('to a number nobody knows is refused and logged at the call centre', async () => {
    const sid = carrierSid();
    const reception = await receiveCall({ CallSid: sid, From: '+4930123456', To: '+4930999999' });
    expect(reception.kind).toBe('unknownNumber');
    const [row] = await ownerDatabase.query('SELECT refusal, phase FROM call WHERE carrier_sid = $1', [sid]);
    expect(row).toMatchObject({ refusal: 'unknownNumber' });
  });

  it('outside service hours is refused and says when the desk opens', async () => {
    const office = { timeZone: 'Europe/Berlin', weekly: { mon: [['08:00', '18:00']] }, holidayRegion: null };
    const closed = await createDesk({ hours: office });
    const saturday = Date.parse('2026-11-28T12:00:00Z');
    moveClock(saturday - Date.now());
    try {
      const reception = await ring(closed);
      expect(reception).toMatchObject({ kind: 'closed', opensAt: '2026-11-30T07:00:00.000Z' });
    } finally {
      moveClock(0);
    }
  });

  it('waits in its language once, however often the key arrives', async () => {
    const ref = await waitingCall(desk);
    await enqueueCall(ref, 'en');
    const [row] = await ownerDatabase.query('SELECT locale, phase FROM call WHERE id = $1', [ref.call]);
    expect(row).toEqual({ locale: 'de', phase: 'queued' });
  });
});

describe('ringing', () => {
  it('reaches every available agent who speaks the language, and nobody twice', async () => {
    const own = await createDesk();
    const german = await availableAgent(own, { languages: ['de'] });
    const english = await availableAgent(own, { languages: ['en'] });
    const ref = await waitingCall(own);
    expect(await offerCall(ref)).toBe(1);
    expect(await offerCall(ref)).toBe(0);
    expect(await ringingCalls(german)).toHaveLength(1);
    expect(await ringingCalls(english)).toHaveLength(0);
  });

  it('does not come back to an agent who declined', async () => {
    const own = await createDesk();
    const agent = await availableAgent(own);
    const ref = await waitingCall(own);
    await offerCall(ref);
    await declineOffer(agent, { callId: ref.call });
    expect(await ringingCalls(agent)).toHaveLength(0);
    expect(await offerCall(ref)).toBe(0);
  });

  it('never reaches agents of another client', async () => {
    const [own, other] = [await createDesk(), await createDesk()];
    const stranger = await availableAgent(other);
    const ref = await waitingCall(own);
    expect(await offerCall(ref)).toBe(0);
    await expect(getCall(stranger, ref.call)).rejects.toMatchObject({ code: 'notFound' });
    await expect(acceptCall(stranger, { callId: ref.call })).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('accepting', () => {
  it('gives the call to exactly one of two who accept in the same moment; the other is told who', async () => {
    const own = await createDesk();
    const agents = [await availableAgent(own), await availableAgent(own)];
    const ref = await ringingCall(own);
    const results = await Promise.allSettled(agents.map((agent) => acceptCall(agent, { callId: ref.call })));
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    const winner = agents[results.findIndex((result) => result.status === 'fulfilled')];
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'call.taken', params: { by: winner?.name } });
    const loser = agents.find((agent) => agent !== winner);
    const [state] = await ownerDatabase.query('SELECT state FROM agent_state WHERE account_id = $1', [
      loser?.accountId,
    ]);
    expect(state).toEqual({ state: 'available' });
  });

  it('is refused to an agent who is away', async () => {
    const own = await createDesk();
    const agent = await own.agent();
    const ref = await waitingCall(own);
    await expect(acceptCall(agent, { callId: ref.call })).rejects.toMatchObject({
      code: 'agent.notAvailable',
    });
  });

  it('brings the call back into the queue when the agent’s phone fails', async () => {
    const own = await createDesk();
    const agent = await availableAgent(own);
    const ref = await ringingCall(own);
    await acceptCall(agent, { callId: ref.call });
    const attemptId = await attemptOf(ref.call);
    expect(await returnCall(ref, attemptId)).toBe(true);
    expect(await returnCall(ref, attemptId)).toBe(false);
    expect(await currentCall(agent)).toBeUndefined();
  });
});

describe('the call log', () => {
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [2, 0, 1],
  ];
  it.each(orders)(
    'is the same whatever the order of webhooks (%i %i %i), repeated or not',
    async (...order) => {
      const agent = await availableAgent(desk);
      const ref = await ringingCall(desk);
      await acceptCall(agent, { callId: ref.call });
      const at = clock.now();
      const attemptId = await attemptOf(ref.call);
      const news = [
        { kind: 'agentJoined', key: 'CF/1', at: at + 2_000, attemptId } as const,
        { kind: 'callerOver', key: 'CA/completed', at: at + 60_000, status: 'completed' } as const,
        { kind: 'agentJoined', key: 'CF/old', at, attemptId: crypto.randomUUID() } as const,
      ];
      for (const index of [...order, ...order]) {
        const item = news[index];
        if (item) await applyCarrierEvent(ref, item);
      }
      const call = await getCall(agent, ref.call);
      expect(call.phase).toBe('wrapUp');
      expect(call.durations.talkingSeconds).toBe(58);
      expect(await currentCall(agent)).toMatchObject({ id: ref.call });
    },
  );

  it('keeps the note, ends the wrap-up when documented, and frees the agent', async () => {
    const { agent, ref } = await talkingCall();
    await saveNote(agent, { callId: ref.call, note: 'Seite drei, Einwilligung fehlte' });
    await expect(
      documentCall(agent, { callId: ref.call, outcome: 'answered', note: 'x' }),
    ).rejects.toMatchObject({ code: 'call.notDocumented' });
    await hangUpCall(agent, { callId: ref.call });
    await applyCarrierEvent(ref, { kind: 'callerOver', key: 'end', at: clock.now(), status: 'completed' });
    await documentCall(agent, { callId: ref.call, outcome: 'answered', note: 'Einwilligung erklärt' });
    expect(await getCall(agent, ref.call)).toMatchObject({
      phase: 'documented',
      outcome: 'answered',
      note: 'Einwilligung erklärt',
    });
    const [state] = await ownerDatabase.query('SELECT state FROM agent_state WHERE account_id = $1', [
      agent.accountId,
    ]);
    expect(state).toEqual({ state: 'available' });
  });

  it('is closed to colleagues who do not have the call', async () => {
    const { ref } = await talkingCall();
    const colleague = await availableAgent(desk);
    await expect(saveNote(colleague, { callId: ref.call, note: '' })).rejects.toMatchObject({
      code: 'access.denied',
    });
  });
});

describe('screen-pop', () => {
  it('knows a recorded caller the next time, in any spelling of the number', async () => {
    const { agent, ref } = await talkingCall();
    const call = await getCall(agent, ref.call);
    const caller = await recordCaller(agent, {
      callId: ref.call,
      name: 'Uwe Neumann',
      company: 'Nordrück AG',
      role: '',
      email: null,
      phone: call.fromNumber,
      locale: 'de',
    });
    const again = await waitingCall(desk, call.fromNumber.replace('+49', '0049'));
    const pop = await screenPop(agent, again.call);
    expect(pop.caller).toMatchObject({ id: caller.id, name: 'Uwe Neumann' });
    expect(pop.earlierCalls.map(({ id }) => id)).toEqual([ref.call]);
    expect(pop.hours).toMatchObject({ open: true });
  });
});
