import type { Call } from '../calls/call';
import type { Exchange } from '../exchange';
import { follow } from '../twiml/program';
import { urlSource } from '../twiml/source';
import type { HttpMethod } from '../webhooks/request';
import type { Conference } from './conference';
import type { Participant } from './participant';

export interface Tune {
  url: string;
  method: HttpMethod;
  params?: Record<string, string>;
}

/** Plays a document to a call without taking it over: music, or an announcement. False when it failed. */
export async function playAlong(
  exchange: Exchange,
  call: Call,
  tune: Tune,
  stop: AbortSignal,
): Promise<boolean> {
  const signal = AbortSignal.any([call.untilEnd, stop]);
  try {
    const source = urlSource(tune.url, tune.method, tune.params);
    await follow({ exchange, call, signal, scope: 'waiting', method: tune.method }, source);
    return true;
  } catch (error) {
    if (signal.aborted) return true;
    call.note(11200, String(error));
    return false;
  }
}

/** Lets a participant hear what it should hear now, the others or music; false when the music failed. */
export async function hearWhatIsDue(
  exchange: Exchange,
  conference: Conference,
  participant: Participant,
): Promise<boolean> {
  participant.music.abort();
  participant.music = new AbortController();
  const { call, hold, music } = participant;
  if (!hold && conference.status !== 'init') {
    const { friendlyName, sid } = conference;
    call.tell({ type: 'in-conference', conference: friendlyName, conferenceSid: sid });
    return true;
  }
  call.tell({ type: 'waiting', reason: hold ? 'hold' : 'conference' });
  const url = hold ? participant.holdUrl : participant.waitUrl;
  const method = hold ? participant.holdMethod : participant.waitMethod;
  if (!url) return true;
  return playAlong(exchange, call, { url, method, params: conferenceNames(conference) }, music.signal);
}

/** How a request for music or an announcement names the conference. */
export function conferenceNames({ sid, friendlyName }: Conference): Record<string, string> {
  return { ConferenceSid: sid, FriendlyName: friendlyName };
}
