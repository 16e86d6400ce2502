import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LINE, restClient, type Stand, setUp } from './testing/stand';

const PERSON = '+4917000001';

let stand: Stand;
beforeEach(async () => {
  stand = await setUp();
  await stand.line('<Hangup/>');
});
afterEach(() => stand.stop());

describe('the REST API, through the twilio package', () => {
  it('calls somebody and plays a document to whoever answers', async () => {
    const { app, client, phones } = stand;
    const person = phones.take(PERSON);
    const created = await client.calls.create({
      to: PERSON,
      from: LINE,
      url: app.answer('/hello', ({ AnsweredBy }) => `<Say>Hello ${AnsweredBy}</Say>`),
      machineDetection: 'Enable',
      statusCallback: `${app.url}/status`,
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    });
    expect(created).toMatchObject({
      status: 'queued',
      direction: 'outbound-api',
      to: PERSON,
      duration: null,
    });
    await person.rings();
    await person.answer();
    await person.hears(/Hello human/);
    await app.receives('/status', ({ CallStatus }) => CallStatus === 'completed');
    expect(app.at('/status').map(({ CallStatus }) => CallStatus)).toEqual([
      'initiated',
      'ringing',
      'in-progress',
      'completed',
    ]);
    const fetched = await client.calls(created.sid).fetch();
    expect(fetched.status).toBe('completed');
    expect(fetched.startTime).toBeInstanceOf(Date);
    expect(Number.isNaN(fetched.endTime?.getTime())).toBe(false);
  });

  it('reports nobody, a busy line and an end by us', async () => {
    const { client, phones } = stand;
    const call = (options = {}) =>
      client.calls.create({ to: PERSON, from: LINE, twiml: '<Response/>', ...options });
    const person = phones.take(PERSON);
    const unanswered = await call({ timeout: 1 });
    expect((await person.ended()).status).toBe('no-answer');
    expect((await client.calls(unanswered.sid).fetch()).status).toBe('no-answer');

    await call();
    await person.rings();
    await person.rings();
    await person.decline();
    expect((await person.ended()).status).toBe('busy');

    const third = await call();
    await person.rings();
    await client.calls(third.sid).update({ status: 'canceled' });
    expect((await person.ended()).status).toBe('canceled');
    await expect(client.calls(third.sid).update({ status: 'completed' })).rejects.toMatchObject({
      code: 21220,
    });
  });

  it('lists calls page by page, newest first, and filters them', async () => {
    const { client } = stand;
    const numbers = [1, 2, 3, 4, 5].map((digit) => `+491700000${digit}`);
    for (const to of numbers) await client.calls.create({ to, from: LINE, twiml: '<Response/>' });
    const all = await client.calls.list({ pageSize: 2 });
    expect(all.map(({ to }) => to)).toEqual(numbers.toReversed());
    expect(await client.calls.list({ to: numbers[1] })).toHaveLength(1);
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await client.calls.list({ startTimeAfter: tomorrow })).toHaveLength(0);
    expect(await client.calls.list({ startTimeBefore: tomorrow })).toHaveLength(5);
  });

  it('provisions lines once, changes and removes them', async () => {
    const { client } = stand;
    const [line] = await client.incomingPhoneNumbers.list({ phoneNumber: LINE });
    expect(line).toMatchObject({ phoneNumber: LINE, voiceMethod: 'POST' });
    await expect(client.incomingPhoneNumbers.create({ phoneNumber: LINE })).rejects.toMatchObject({
      code: 21422,
    });
    const changed = await client.incomingPhoneNumbers(line?.sid ?? '').update({ friendlyName: 'Hotline' });
    expect(changed.friendlyName).toBe('Hotline');
    expect(changed.voiceUrl).toBe(line?.voiceUrl);
    await client.incomingPhoneNumbers(line?.sid ?? '').remove();
    expect(await client.incomingPhoneNumbers.list()).toEqual([]);
  });

  it('sends text messages', async () => {
    const { app, client } = stand;
    const statusCallback = `${app.url}/sms`;
    const sent = await client.messages.create({ to: PERSON, from: LINE, body: 'Call back', statusCallback });
    expect(sent.status).toBe('queued');
    await app.receives('/sms', ({ MessageStatus }) => MessageStatus === 'delivered');
    expect((await client.messages(sent.sid).fetch()).dateSent).toBeInstanceOf(Date);
  });

  it('refuses a wrong token, a foreign caller id and what does not exist', async () => {
    const { baseUrl, client } = stand;
    await expect(restClient(baseUrl, 'wrong').calls.list()).rejects.toMatchObject({
      status: 401,
      code: 20003,
    });
    const foreign = { to: PERSON, from: '+4930123456', twiml: '<Response/>' };
    await expect(client.calls.create(foreign)).rejects.toMatchObject({ status: 400, code: 21210 });
    await expect(client.calls('CA1').fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    await expect(client.calls.create({ ...foreign, to: '12' })).rejects.toMatchObject({ code: 21211 });
  });
});
