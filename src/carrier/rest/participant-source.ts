import type { ParticipantOptions } from '../conferences/participant';
import { element } from '../twiml/parse';
import { inlineSource, type TwimlSource } from '../twiml/source';

/** What a participant called in through the API plays once it answers: the conference, nothing else. */
export function participantSource(conference: string, options: ParticipantOptions): TwimlSource {
  const { callback } = options;
  const attributes: Record<string, string | undefined> = {
    participantLabel: options.label,
    muted: String(options.muted),
    startConferenceOnEnter: String(options.startOnEnter),
    endConferenceOnExit: String(options.endOnExit),
    beep: options.beep,
    waitUrl: options.waitUrl,
    waitMethod: options.waitMethod,
    coach: options.callSidToCoach,
    statusCallback: callback?.url,
    statusCallbackMethod: callback?.method,
    statusCallbackEvent: callback && [...callback.events].join(' '),
  };
  const given = Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return inlineSource([element('Dial', {}, [element('Conference', given, conference)])]);
}
