import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/domain/people/actor';
import { setAgentState, touchPresence } from '@/features/desk/agents/api';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { telephony } from '@/infra/telephony/client';
import { softphoneIdentity } from '@/infra/telephony/softphone-token';
import { createDesk, uniqueNumber } from '@/testing/factories';
import { availableAgent, waitingCall } from '@/testing/hotline';
import { ownCarrier } from '@/testing/own-carrier';
import { ownerDatabase } from '@/testing/owner-database';
import type { CarrierPhones } from '@/testing/phones';
import { acceptCall } from './commands/accept-call';
import { offerCall } from './commands/offer-call';
import { reconcileCall } from './commands/reconcile-call';
import { setCaller } from './commands/set-caller';
import { getCall } from './queries';
import { connectAgentReaction } from './reactions/connect-agent';

let phones: CarrierPhones;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ phones, close } = await ownCarrier());
});
afterAll(() => close());

/** A waiting call whose caller really is on the line at the carrier. */
async function callOnTheLine() {
  const desk = await createDesk();
  const agent = await availableAgent(desk);
  const from = uniqueNumber();
  const ref = await waitingCall(desk, from);
  await telephony().incomingPhoneNumbers.create({ phoneNumber: desk.number });
  const caller = phones.take(from);
  const rung = caller.rings();
  const leg = await telephony().calls.create({
    from: desk.number,
    to: from,
    twiml: `<Response><Dial><Conference startConferenceOnEnter="false" endConferenceOnExit="true">call-${ref.call}</Conference></Dial></Response>`,
  });
  await rung;
  await caller.answer();
  await ownerDatabase.query('UPDATE call SET carrier_sid = $1 WHERE id = $2', [leg.sid, ref.call]);
  return { desk, agent, ref, caller };
}

describe('a call whose webhooks were lost', () => {
  it('is completed from the carrier’s records: the talk, and its end', async () => {
    const { agent, ref, caller } = await callOnTheLine();
    await offerCall(ref);
    await acceptCall(agent, { callId: ref.call });
    const softphone = phones.take(`client:${softphoneIdentity(agent.accountId)}`);
    const rung = softphone.rings();
    const [event] = await ownerDatabase.query<{ data: Record<string, unknown> }>(
      `SELECT data FROM event WHERE subject_id = $1 AND type = 'call.accepted'`,
      [ref.call],
    );
    const accepted = {
      id: '1',
      tenantId: ref.tenant,
      subjectType: 'call',
      subjectId: ref.call,
      seq: 1,
      type: 'call.accepted',
      at: clock.date().toISOString(),
      actor: 'system:telephony',
      data: event?.data ?? {},
    } as const;
    await connectAgentReaction.run(accepted);
    await rung;
    await softphone.answer();
    await softphone.inConference();
    await connectAgentReaction.run(accepted);
    expect(
      (await telephony().calls.list({ to: `client:${softphoneIdentity(agent.accountId)}` })).length,
    ).toBe(1);

    await reconcileCall(ref);
    expect((await getCall(agent, ref.call)).phase).toBe('talking');
    await caller.hangUp();
    await caller.ended();
    await reconcileCall(ref);
    await reconcileCall(ref);
    expect((await getCall(agent, ref.call)).phase).toBe('wrapUp');
    const found = await ownerDatabase.query(
      `SELECT 1 FROM event WHERE subject_id = $1 AND type = 'call.ended'`,
      [ref.call],
    );
    expect(found).toHaveLength(1);
  });

  it('is over when the carrier knows nothing of it any more', async () => {
    const desk = await createDesk();
    const ref = await waitingCall(desk);
    await reconcileCall(ref);
    const agent = await desk.agent();
    expect((await getCall(agent, ref.call)).phase).toBe('abandoned');
  });
});

describe('who is on the phone', () => {
  it('can be chosen among the known callers of the client only', async () => {
    const desk = await createDesk();
    const agent = await availableAgent(desk);
    const ref = await waitingCall(desk);
    await acceptCall(agent, { callId: ref.call });
    const create = (tenantId: string) =>
      inTenants(systemActor('seed', [tenantId]), (tx) =>
        tx.caller.create({
          data: { tenantId, name: 'Uwe', company: 'X', role: '', createdAt: clock.date() },
        }),
      );
    const known = await create(desk.client.id);
    await setCaller(agent, { callId: ref.call, callerId: known.id });
    expect((await getCall(agent, ref.call)).caller).toMatchObject({ id: known.id });
    const foreign = await create((await createDesk()).client.id);
    await expect(setCaller(agent, { callId: ref.call, callerId: foreign.id })).rejects.toMatchObject({
      code: 'notFound',
    });
  });
});

describe('presence', () => {
  it('keeps an agent reachable whose browser is there', async () => {
    const desk = await createDesk();
    const agent = await desk.agent();
    await setAgentState(agent, { state: 'available' });
    await ownerDatabase.query('UPDATE agent_state SET seen_at = $1 WHERE account_id = $2', [
      new Date(0),
      agent.accountId,
    ]);
    const ref = await waitingCall(desk);
    expect(await offerCall(ref)).toBe(0);
    await touchPresence(agent);
    expect(await offerCall(ref)).toBe(1);
  });
});
