import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LINE, type Stand, setUp } from './testing/stand';

let stand: Stand;
beforeEach(async () => {
  stand = await setUp();
});
afterEach(() => stand.stop());

describe('an incoming call', () => {
  it('asks the line for a document with a valid signature and plays it', async () => {
    const { app, phones } = stand;
    await stand.line('<Say language="de-DE">Guten Tag</Say>', { statusCallback: `${app.url}/status` });
    const caller = phones.take('+4935199001');
    const callSid = await caller.dial(LINE);
    expect(await caller.hears(/Guten/)).toBe('Guten Tag');
    expect((await caller.ended()).status).toBe('completed');

    const [asked] = app.received;
    expect(asked?.isSigned).toBe(true);
    expect(asked?.params).toMatchObject({
      CallSid: callSid,
      From: '+4935199001',
      To: LINE,
      CallStatus: 'ringing',
      Direction: 'inbound',
    });
    const status = await app.receives('/status');
    expect(status).toMatchObject({ CallStatus: 'completed', SequenceNumber: '0', CallDuration: '0' });
    expect(status.Timestamp).toMatch(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/);
  });

  it('takes a key during the prompt and goes on with the action', async () => {
    const { app, phones } = stand;
    app.answer('/menu', ({ Digits }) => `<Say>You chose ${Digits}</Say>`);
    await stand.line('<Gather numDigits="1" action="/menu"><Say>Press one</Say></Gather><Say>Nothing</Say>');
    const caller = phones.take('+4935199001');
    await caller.dial(LINE);
    await caller.hears(/Press one/);
    await caller.press('7');
    expect(await caller.hears(/./)).toBe('You chose 7');
    expect(app.at('/menu')[0]).toMatchObject({ Digits: '7', msg: 'Gather End' });
  });

  it('apologises when the application fails, and tries the fallback first when there is one', async () => {
    const { app, client, phones } = stand;
    const line = await client.incomingPhoneNumbers.create({
      phoneNumber: LINE,
      voiceUrl: `${app.url}/broken`,
    });
    const caller = phones.take('+4935199001');
    await caller.dial(LINE);
    await caller.hears(/application error/);
    await caller.ended();

    app.answer('/fallback', ({ ErrorCode }) => `<Say>Fallback for ${ErrorCode}</Say>`);
    await client.incomingPhoneNumbers(line.sid).update({ voiceFallbackUrl: `${app.url}/fallback` });
    await caller.dial(LINE);
    await caller.hears(/Fallback for 11200/);
  });

  it('is told that a number is unknown', async () => {
    const caller = stand.phones.take('+4935199001');
    await caller.dial('+4935100009');
    await caller.hears(/not in service/);
    await caller.ended();
  });

  it('can be rejected without being answered', async () => {
    await stand.line('<Reject reason="busy"/>');
    const caller = stand.phones.take('+4935199001');
    await caller.dial(LINE);
    expect((await caller.ended()).status).toBe('busy');
  });

  it('plays on after a verb that the carrier does not know, and notes it', async () => {
    await stand.line('<Sing>la</Sing><Say colour="red">Still here</Say>');
    const caller = stand.phones.take('+4935199001');
    await caller.dial(LINE);
    await caller.hears(/Still here/);
    const { calls } = await stand.phones.records();
    expect(calls[0]?.notifications.map(({ code }) => code)).toEqual([12200, 12200]);
  });
});

describe('<Dial>', () => {
  const ONE = '+4917000001';
  const TWO = '+4917000002';

  it('connects with the first to answer, ends the others and reports to the action', async () => {
    const { app, phones } = stand;
    app.answer('/after', ({ DialCallStatus }) => `<Say>It was ${DialCallStatus}</Say>`);
    const events = 'statusCallbackEvent="initiated ringing answered completed"';
    await stand.line(
      `<Dial action="/after"><Number statusCallback="/one" ${events}>${ONE}</Number><Number>${TWO}</Number></Dial>`,
    );
    const [caller, one, two] = [phones.take('+4935199001'), phones.take(ONE), phones.take(TWO)];
    const callSid = await caller.dial(LINE);
    await Promise.all([one.rings(), two.rings()]);
    await one.answer();
    await caller.connected();
    expect((await two.ended()).status).toBe('canceled');

    await caller.say('Hello there');
    expect(await one.hearsPerson(/Hello/)).toBe('Hello there');
    await one.hangUp();
    await caller.hears(/It was completed/);
    await app.receives('/one', ({ CallStatus }) => CallStatus === 'completed');
    expect(app.at('/one').map(({ CallStatus }) => CallStatus)).toEqual([
      'initiated',
      'ringing',
      'in-progress',
      'completed',
    ]);
    expect(app.at('/one').map(({ SequenceNumber }) => SequenceNumber)).toEqual(['0', '1', '2', '3']);
    expect(app.at('/one')[0]).toMatchObject({ ParentCallSid: callSid, Direction: 'outbound-dial' });
    expect(app.at('/after')[0]).toMatchObject({ DialCallStatus: 'completed', DialBridged: 'true' });
  });

  it('asks whoever answers before it connects, so that a voice mailbox does not count', async () => {
    const { app, phones } = stand;
    app.answer(
      '/ask',
      '<Gather numDigits="1" timeout="2" action="/yes"><Say>Press 1</Say></Gather><Hangup/>',
    );
    app.answer('/yes', '');
    await phones.script(ONE, { voicemail: { greeting: 'Nobody home' } });
    await phones.script(TWO, { answerAfterMs: 20, steps: [{ hears: 'press 1', press: '1' }] });
    await stand.line(
      `<Dial><Number url="/ask">${ONE}</Number><Number url="/ask">${TWO}</Number></Dial><Say>Over</Say>`,
    );
    const caller = phones.take('+4935199001');
    await caller.dial(LINE);
    expect((await caller.connected()).with).toBe(TWO);
  });

  it.each([
    [{ busy: true as const }, 'busy'],
    [{ noAnswer: true as const }, 'no-answer'],
    [{ fails: true as const }, 'failed'],
  ])('reports %j as %s', async (script, status) => {
    const { app, phones } = stand;
    await phones.script(ONE, script);
    app.answer('/after', ({ DialCallStatus }) => `<Say>${DialCallStatus}</Say>`);
    await stand.line(`<Dial timeout="1" action="/after">${ONE}</Dial>`);
    const caller = phones.take('+4935199001');
    await caller.dial(LINE);
    expect(await caller.hears(/./)).toBe(status);
  });

  it('goes on after the <Dial> when the other leg is led elsewhere, which lives on', async () => {
    const { app, client, phones } = stand;
    await stand.line(`<Dial>${ONE}</Dial><Say>Where did they go?</Say>`);
    const [caller, one] = [phones.take('+4935199001'), phones.take(ONE)];
    await caller.dial(LINE);
    const { callSid } = await one.rings();
    await one.answer();
    await one.connected();
    await client
      .calls(callSid)
      .update({ twiml: '<Response><Say>Over here</Say><Pause length="20"/></Response>' });
    await Promise.all([one.hears(/Over here/), caller.hears(/Where did they go/)]);
    expect((await client.calls(callSid).fetch()).status).toBe('in-progress');
    expect(app.received).toHaveLength(1);
  });

  it('tells the action when the caller hangs up, and ends the other leg', async () => {
    const { app, phones } = stand;
    await stand.line(`<Dial action="/after">${ONE}</Dial>`);
    const [caller, one] = [phones.take('+4935199001'), phones.take(ONE)];
    await caller.dial(LINE);
    await one.rings();
    await caller.hangUp();
    expect((await one.ended()).status).toBe('canceled');
    expect((await app.receives('/after')).CallStatus).toBe('completed');
  });
});
