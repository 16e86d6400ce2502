import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LINE, type Stand, setUp } from './testing/stand';

const CALLER = '+4935199001';
const AGENT = '+4917000001';
const THIRD = '+4917000002';
const EVENTS = 'start end join leave mute hold';

let stand: Stand;
beforeEach(async () => {
  stand = await setUp();
});
afterEach(() => stand.stop());

/** A caller who waits in the room, as every call of the application does. */
async function callerWaits(attributes = 'endConferenceOnExit="true"') {
  const { app, phones } = stand;
  app.answer('/wait', '<Say>Please hold</Say><Redirect/>');
  await stand.line(
    `<Dial action="/after"><Conference participantLabel="caller" waitUrl="/wait" statusCallback="/room"
       statusCallbackEvent="${EVENTS}" beep="false" ${attributes}>room</Conference></Dial>`,
  );
  const caller = phones.take(CALLER);
  const callSid = await caller.dial(LINE);
  await caller.waits('conference');
  await caller.hears(/Please hold/);
  return { caller, callSid };
}

function join(to: string, options: Record<string, unknown> = {}) {
  return stand.client.conferences('room').participants.create({ from: LINE, to, beep: 'false', ...options });
}

describe('a conference', () => {
  it('starts with the second participant and ends with the one whose leaving ends it', async () => {
    const { app, client, phones } = stand;
    const { caller, callSid } = await callerWaits();
    const agent = phones.take(AGENT);
    const participant = await join(AGENT, { label: 'agent' });
    expect(participant).toMatchObject({ status: 'queued', label: 'agent', muted: false });
    await agent.rings();
    await agent.answer();
    await Promise.all([agent.inConference(), caller.inConference()]);

    const [running] = await client.conferences.list({ friendlyName: 'room', status: 'in-progress' });
    const inside = await client.conferences(running?.sid ?? '').participants.list();
    expect(inside.map(({ label, status }) => [label, status])).toEqual([
      ['caller', 'connected'],
      ['agent', 'connected'],
    ]);

    await caller.hangUp();
    expect((await agent.ended()).status).toBe('completed');
    const end = await app.receives(
      '/room',
      ({ StatusCallbackEvent }) => StatusCallbackEvent === 'conference-end',
    );
    expect(end).toMatchObject({
      ReasonConferenceEnded: 'participant-with-end-conference-on-exit-left',
      CallSidEndingConference: callSid,
      FriendlyName: 'room',
    });
    const events = app.at('/room');
    expect(events.map((one) => `${one.StatusCallbackEvent} ${one.ParticipantLabel ?? ''}`.trim())).toEqual([
      'participant-join caller',
      'participant-join agent',
      'conference-start',
      'participant-leave caller',
      'participant-leave agent',
      'conference-end',
    ]);
    expect(events.map(({ SequenceNumber }) => Number(SequenceNumber))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(events[3]).toMatchObject({ ReasonParticipantLeft: 'participant_hung_up' });
    expect(app.received.every(({ isSigned }) => isSigned)).toBe(true);
    await app.receives('/after');
  });

  it('does not let the held and the muted be heard, and plays hold music', async () => {
    const { app, phones } = stand;
    const { caller, callSid } = await callerWaits();
    const agent = phones.take(AGENT);
    await phones.script(AGENT, { answerAfterMs: 0 });
    const { callSid: agentSid } = await join(AGENT);
    await agent.inConference();
    const room = stand.client.conferences('room');

    const holdUrl = app.answer('/music', '<Say>Your call is important</Say><Redirect/>');
    await room.participants(callSid).update({ hold: true, holdUrl, holdMethod: 'POST' });
    await caller.waits('hold');
    await caller.hears(/important/);
    await agent.say('He cannot hear this');
    await room.participants('caller').update({ hold: false });
    await caller.inConference();
    await caller.inConference();
    await agent.say('Back again');
    expect(await caller.hearsPerson(/./)).toBe('Back again');

    await room.participants(agentSid).update({ muted: true });
    await agent.say('Nobody hears this');
    await room.participants(agentSid).update({ muted: false });
    await agent.say('Hello');
    expect(await caller.hearsPerson(/./)).toBe('Hello');
    await app.receives('/room', ({ StatusCallbackEvent }) => StatusCallbackEvent === 'participant-unmute');
    const names = app.at('/room').map(({ StatusCallbackEvent }) => StatusCallbackEvent);
    expect(names.slice(-4)).toEqual([
      'participant-hold',
      'participant-unhold',
      'participant-mute',
      'participant-unmute',
    ]);
  });

  it('lets a coach be heard by the coached only', async () => {
    const { phones } = stand;
    const { caller } = await callerWaits();
    const [agent, coach] = [phones.take(AGENT), phones.take(THIRD)];
    await phones.script(AGENT, { answerAfterMs: 0 });
    await phones.script(THIRD, { answerAfterMs: 0 });
    const { callSid } = await join(AGENT);
    await agent.inConference();
    await join(THIRD, { coaching: true, callSidToCoach: callSid });
    await coach.inConference();
    await coach.say('Offer a call back');
    expect(await agent.hearsPerson(/call back/)).toBeTruthy();
    await agent.say('Shall we call you back?');
    expect(await caller.hearsPerson(/./)).toBe('Shall we call you back?');
  });

  it('begins when the first participant is called into it, and is over when nobody comes', async () => {
    const { app, client, phones } = stand;
    await stand.line('<Hangup/>');
    await phones.script(AGENT, { busy: true });
    const participant = await join(AGENT, {
      conferenceStatusCallback: `${app.url}/room`,
      conferenceStatusCallbackEvent: ['join', 'leave', 'end'],
      statusCallback: `${app.url}/leg`,
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    });
    await app.receives('/leg', ({ CallStatus }) => CallStatus === 'busy');
    expect(await app.receives('/room')).toMatchObject({
      StatusCallbackEvent: 'participant-leave',
      ReasonParticipantLeft: 'participant_add_failed',
      ParticipantCallStatus: 'busy',
    });
    const conference = await client.conferences(participant.conferenceSid).fetch();
    expect(conference.status).toBe('completed');
  });

  it('can be ended, and participants removed, through the API', async () => {
    const { client, phones } = stand;
    const { caller, callSid } = await callerWaits('');
    const agent = phones.take(AGENT);
    await phones.script(AGENT, { answerAfterMs: 0 });
    const { callSid: agentSid, conferenceSid } = await join(AGENT);
    await agent.inConference();
    await client.conferences('room').participants(agentSid).remove();
    await agent.ended();
    expect((await client.conferences(conferenceSid).participants.list()).map((one) => one.callSid)).toEqual([
      callSid,
    ]);
    await client.conferences(conferenceSid).update({ status: 'completed' });
    await caller.ended();
    const ended = await client.conferences(conferenceSid).fetch();
    expect(ended.reasonConferenceEnded).toBe('conference-ended-via-api');
  });

  it('lets a call be led out of it by other instructions', async () => {
    const { app, client } = stand;
    const { caller, callSid } = await callerWaits();
    await client.calls(callSid).update({ url: app.answer('/elsewhere', '<Say>Somewhere else</Say>') });
    await caller.hears(/Somewhere else/);
    await caller.ended();
    const left = await app.receives('/room', (one) => one.StatusCallbackEvent === 'participant-leave');
    expect(left.ReasonParticipantLeft).toBe('participant_updated_via_api');
  });
});
