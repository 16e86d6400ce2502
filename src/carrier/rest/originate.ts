import type { Call } from '../calls/call';
import { placeCall } from '../calls/place';
import type { Exchange } from '../exchange';
import { TwilioError } from './errors';
import { callbackParam, destination, isPhoneNumber } from './form';

const RING_SECONDS = 60;

/** Places the call that a REST request describes: to whom, from whom, how long it may ring. */
export function originate(exchange: Exchange, form: URLSearchParams): Call {
  const to = destination(form);
  return placeCall(exchange, {
    to,
    from: origin(exchange, form, to),
    direction: 'outbound-api',
    callback: callbackParam(form, '', 'completed'),
    detectsMachine: form.has('MachineDetection'),
    timeoutSeconds: ringSeconds(form),
  });
}

function origin(exchange: Exchange, form: URLSearchParams, to: string): string {
  const from = form.get('From');
  if (!from) throw new TwilioError(400, 21213, "A 'From' phone number is required to place a call.");
  const mustBeOwn = isPhoneNumber(to) && !exchange.numbers.byNumber(from);
  if (mustBeOwn) {
    const message = `The source phone number provided, ${from}, is not yet verified for your account.`;
    throw new TwilioError(400, 21210, message);
  }
  return from;
}

function ringSeconds(form: URLSearchParams): number {
  const value = form.get('Timeout');
  if (value === null) return RING_SECONDS;
  const seconds = Number(value);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 600) {
    throw new TwilioError(400, 21215, `Timeout must be a number of seconds from 1 to 600, not ${value}`);
  }
  return seconds;
}
