import { refusalOf } from '../../conferences/admission';
import type { ParticipantOptions } from '../../conferences/participant';
import type { TwimlNode } from '../parse';
import { flagOf, methodOf, numberOf, resolveUrl, type Stage } from '../stage';
import { statusCallbackOf } from './callback';
import type { DialResult } from './dial-action';

/** <Dial><Conference>: the call takes part in a conference until it leaves or the conference ends. */
export async function dialConference(stage: Stage, noun: TwimlNode): Promise<DialResult> {
  const conference = stage.exchange.conferences.open(noun.text);
  const options = optionsOf(stage, noun);
  const refusal = refusalOf(conference, options, stage.call);
  if (refusal) {
    stage.call.note(refusal.code, refusal.message);
    return { status: 'failed', bridged: false };
  }
  stage.call.answer();
  await conference.join(stage.call, options, stage.signal);
  return { status: 'answered', bridged: true };
}

function optionsOf(stage: Stage, noun: TwimlNode): ParticipantOptions {
  const { attributes } = noun;
  const { waitUrl } = attributes;
  return {
    label: attributes.participantLabel || undefined,
    muted: flagOf(attributes.muted, false),
    startOnEnter: flagOf(attributes.startConferenceOnEnter, true),
    endOnExit: flagOf(attributes.endConferenceOnExit, false),
    beep: attributes.beep ?? 'true',
    // An empty address means silence, a missing one the carrier's own music.
    waitUrl: waitUrl ? resolveUrl(stage, waitUrl) : waitUrl,
    waitMethod: methodOf(attributes.waitMethod),
    maxParticipants: numberOf(attributes.maxParticipants, 250),
    callSidToCoach: attributes.coach || undefined,
    callback: statusCallbackOf(stage, noun, ''),
  };
}
