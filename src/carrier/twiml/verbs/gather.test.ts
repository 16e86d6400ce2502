import { describe, expect, it } from 'vitest';
import { type ManualClock, manualClock, settled } from '../../clock';
import { Exchange } from '../../exchange';
import { createLog } from '../../log';
import type { Phone } from '../../phones/phone';
import { testConfig } from '../../testing/application';
import type { SendWebhook } from '../../webhooks/request';

const LINE = '+4935100001';

/** An exchange whose clock a test moves and whose application is a function. */
function exchangeOf(clock: ManualClock, send: SendWebhook): Exchange {
  const config = testConfig({ timeScale: 1, speechMsPerChar: 100 });
  const exchange = new Exchange(config, clock, createLog('silent'), { send });
  exchange.numbers.add(LINE, { voiceUrl: 'http://app.test/voice' }, clock.now());
  return exchange;
}

async function gathering(attributes: string) {
  const clock = manualClock();
  const asked: Record<string, string>[] = [];
  const exchange = exchangeOf(clock, async ({ url, params }) => {
    if (url.endsWith('/done')) asked.push(params);
    const inside = url.endsWith('/voice')
      ? `<Gather action="/done" ${attributes}><Say>0123456789</Say></Gather><Say>late</Say>`
      : '<Pause length="100"/>';
    return { status: 200, contentType: 'text/xml', body: `<Response>${inside}</Response>` };
  });
  const phone = exchange.phones.at('+4935199001');
  phone.dial(LINE);
  await settled();
  return { clock, phone, asked };
}

const heard = (phone: Phone) =>
  phone.transcript.flatMap((event) => (event.type === 'said' ? [event.text] : []));

describe('<Gather>', () => {
  it('waits its timeout from the end of the prompt, not from its beginning', async () => {
    const { clock, phone } = await gathering('timeout="3"');
    await clock.advance(3_900);
    expect(heard(phone)).toEqual(['0123456789']);
    await clock.advance(200);
    expect(heard(phone)).toEqual(['0123456789', 'late']);
  });

  it('is interrupted by a key, and each key starts the time anew', async () => {
    const { clock, phone, asked } = await gathering('timeout="3"');
    await clock.advance(500);
    phone.press('1');
    await clock.advance(2_900);
    phone.press('2');
    await clock.advance(2_900);
    expect(asked).toEqual([]);
    await clock.advance(200);
    expect(asked[0]).toMatchObject({ Digits: '12' });
    expect(heard(phone)).toEqual(['0123456789']);
  });

  it('ends with the finishing key, which does not count', async () => {
    const { phone, asked } = await gathering('');
    phone.press('42#9');
    await settled();
    expect(asked[0]).toMatchObject({ Digits: '42', FinishedOnKey: '#' });
  });

  it('takes every key when there is no finishing key', async () => {
    const { phone, asked } = await gathering('finishOnKey="" numDigits="2"');
    phone.press('#*');
    await settled();
    expect(asked[0]).toMatchObject({ Digits: '#*' });
  });

  it('goes to its action without keys only when it was told to', async () => {
    const { clock, asked } = await gathering('timeout="1" actionOnEmptyResult="true"');
    await clock.advance(2_100);
    expect(asked[0]).toMatchObject({ Digits: '' });
  });
});
