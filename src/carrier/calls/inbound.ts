import type { Exchange } from '../exchange';
import { tail } from '../log';
import { element } from '../twiml/parse';
import { playSource } from '../twiml/program';
import { inlineSource, type TwimlSource, urlSource } from '../twiml/source';
import type { Call } from './call';
import type { FarEnd } from './far-end';

const NUMBER_UNKNOWN =
  'The number you have dialled is not in service. Please check the number and try again.';

/** Somebody outside calls one of the carrier's lines. */
export function receiveCall(exchange: Exchange, from: string, to: string, farEnd: FarEnd): Call {
  const line = exchange.numbers.byNumber(to);
  const call = exchange.addCall({
    from,
    to,
    farEnd,
    direction: 'inbound',
    phoneNumberSid: line?.sid,
    // Twilio reports no more than the end of an incoming call to the line's status callback.
    callback: line?.statusCallback
      ? { url: line.statusCallback, method: line.statusCallbackMethod, events: new Set(['completed']) }
      : undefined,
  });
  exchange.log.info({ call: call.sid, from: tail(from), to: tail(to) }, 'call received');
  call.tell({ type: 'dialling', from, to });
  call.ring();
  void playSource(exchange, call, sourceFor(exchange, to));
  return call;
}

function sourceFor(exchange: Exchange, to: string): TwimlSource {
  const line = exchange.numbers.byNumber(to);
  if (line?.voiceUrl) {
    const fallback = line.voiceFallbackUrl
      ? { url: line.voiceFallbackUrl, method: line.voiceFallbackMethod }
      : undefined;
    return urlSource(line.voiceUrl, line.voiceMethod, {}, fallback);
  }
  if (!line && exchange.config.defaultVoiceUrl) return urlSource(exchange.config.defaultVoiceUrl, 'POST');
  return inlineSource([element('Say', { language: 'en-US' }, NUMBER_UNKNOWN)]);
}
