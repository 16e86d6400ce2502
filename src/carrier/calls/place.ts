import type { Exchange } from '../exchange';
import { tail } from '../log';
import type { Call, CallSetup } from './call';
import type { RingResult } from './far-end';
import type { FinalStatus } from './status';

const REFUSALS: Record<Exclude<RingResult, 'ringing'>, FinalStatus> = {
  busy: 'busy',
  unreachable: 'failed',
  // A browser that is not connected: Twilio reports it as not answered, and at once.
  absent: 'no-answer',
};

export interface Outgoing extends Omit<CallSetup, 'farEnd'> {
  timeoutSeconds: number;
}

/** Starts a call to a telephone or a browser. It begins to ring after this returns. */
export function placeCall(exchange: Exchange, outgoing: Outgoing): Call {
  const { timeoutSeconds, ...setup } = outgoing;
  const [to = '', query] = outgoing.to.split('?');
  const parameters = { ...setup.parameters, ...Object.fromEntries(new URLSearchParams(query)) };
  const call = exchange.addCall({ ...setup, to, parameters, farEnd: exchange.farEndOf(to) });
  exchange.log.info({ call: call.sid, to: tail(call.to), direction: setup.direction }, 'call placed');
  exchange.report(call, 'initiated');
  exchange.clock.after(0, () => ringFarEnd(exchange, call, timeoutSeconds));
  return call;
}

function ringFarEnd(exchange: Exchange, call: Call, timeoutSeconds: number): void {
  if (call.isOver) return;
  const response = call.setup.farEnd.ring(call);
  if (response !== 'ringing') {
    call.end(REFUSALS[response]);
    return;
  }
  call.ring();
  call.tell({ type: 'ringing', from: call.from, to: call.to });
  const giveUp = exchange.clock.after(timeoutSeconds * 1000 * exchange.config.timeScale, () =>
    call.end('no-answer'),
  );
  call.once('answered', giveUp);
  call.once('ended', giveUp);
}
