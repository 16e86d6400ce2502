import { describe, expect, it } from 'vitest';
import { placeCall } from '../calls/place';
import { manualClock } from '../clock';
import { Exchange } from '../exchange';
import { createLog } from '../log';
import { testConfig } from '../testing/application';

async function talkingClient() {
  const clock = manualClock();
  const exchange = new Exchange(testConfig(), clock, createLog('silent'));
  const client = exchange.clients.at('anna');
  const disconnect = client.connect(() => undefined);
  const call = placeCall(exchange, {
    from: '+4935100001',
    to: 'client:anna',
    direction: 'outbound-api',
    timeoutSeconds: 60,
  });
  await clock.advance(0);
  call.answer();
  return { clock, client, disconnect, call };
}

describe('a browser that is gone', () => {
  it('keeps its call for eight seconds', async () => {
    const { clock, client, disconnect, call } = await talkingClient();
    disconnect();
    await clock.advance(7_900);
    expect(call.status).toBe('in-progress');
    client.connect(() => undefined);
    await clock.advance(60_000);
    expect(call.status).toBe('in-progress');
  });

  it('loses it after that', async () => {
    const { clock, disconnect, call } = await talkingClient();
    disconnect();
    await clock.advance(8_100);
    expect(call.status).toBe('completed');
  });
});
