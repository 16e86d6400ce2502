import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LINE, type Stand, setUp } from './testing/stand';

const CALLER = '+4935199001';

let stand: Stand;
beforeEach(async () => {
  stand = await setUp();
});
afterEach(() => stand.stop());

/** Lets a call ring and be answered; returns the status callbacks that came. */
async function progressOfOneCall(): Promise<string[]> {
  const { app, client, phones } = stand;
  await stand.line('<Hangup/>');
  await phones.script(CALLER, { answerAfterMs: 0 });
  const person = phones.take(CALLER);
  await client.calls.create({
    to: CALLER,
    from: LINE,
    twiml: '<Response><Hangup/></Response>',
    statusCallback: `${app.url}/status`,
    statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
  });
  await person.ended();
  await phones.idle();
  return app.at('/status').map(({ CallStatus }) => CallStatus ?? '');
}

describe('faults', () => {
  it('drop a status callback', async () => {
    await stand.phones.faults({ dropStatusCallbacks: 1, events: ['answered'] });
    expect(await progressOfOneCall()).toEqual(['initiated', 'ringing', 'completed']);
  });

  it('deliver one twice, with the same token', async () => {
    await stand.phones.faults({ duplicateStatusCallbacks: 1, events: ['completed'] });
    expect(await progressOfOneCall()).toEqual([
      'initiated',
      'ringing',
      'in-progress',
      'completed',
      'completed',
    ]);
    const [one, other] = stand.app.received.filter(({ params }) => params.CallStatus === 'completed');
    expect(one?.token).toBe(other?.token);
  });

  it('let one overtake another', async () => {
    await stand.phones.faults({ reorderStatusCallbacks: 1, events: ['answered'] });
    expect(await progressOfOneCall()).toEqual(['initiated', 'ringing', 'completed', 'in-progress']);
  });

  it('spoil signatures and fail REST requests, as often as was said', async () => {
    const { app, client, phones } = stand;
    await stand.line('<Hangup/>');
    await phones.faults({ corruptSignatures: 1, failRestRequests: 1 });
    await expect(client.calls.list()).rejects.toMatchObject({ status: 503 });
    expect(await client.calls.list()).toEqual([]);
    const caller = phones.take(CALLER);
    for (const _time of [1, 2]) {
      await caller.dial(LINE);
      await caller.ended();
    }
    expect(app.received.map(({ isSigned }) => isSigned)).toEqual([false, true]);
  });

  it('end with a reset', async () => {
    await stand.phones.faults({ failRestRequests: 5 });
    await stand.phones.reset();
    expect(await stand.client.calls.list()).toEqual([]);
  });

  it('are refused when there is no such fault', async () => {
    await expect(stand.phones.faults({ unknown: 1 } as never)).rejects.toThrow(/400/);
  });
});
