import type { Conference } from '../conferences/conference';
import type { Participant } from '../conferences/participant';
import { TwilioError } from './errors';
import { flagParam, methodParam, textOf, urlParam } from './form';

/** Applies what a REST request changes about a participant, and reports each change. */
export function changeParticipant(
  conference: Conference,
  participant: Participant,
  form: URLSearchParams,
): void {
  const muted = flagParam(form, 'Muted');
  if (muted !== undefined) conference.mute(participant, muted);
  changeHold(conference, participant, form);
  if (changeAttributes(conference, participant, form)) conference.modified(participant);
  const announceUrl = urlParam(form, 'AnnounceUrl');
  if (announceUrl) {
    void conference.announce(announceUrl, methodParam(form, 'AnnounceMethod'), [participant]);
  }
}

function changeHold(conference: Conference, participant: Participant, form: URLSearchParams): void {
  const hold = flagParam(form, 'Hold');
  if (hold === undefined) return;
  participant.holdUrl = urlParam(form, 'HoldUrl');
  // Twilio asks for hold music with GET unless it is told otherwise.
  participant.holdMethod = form.has('HoldMethod') ? methodParam(form, 'HoldMethod') : 'GET';
  conference.hold(participant, hold);
}

function changeAttributes(conference: Conference, participant: Participant, form: URLSearchParams): boolean {
  const endOnExit = flagParam(form, 'EndConferenceOnExit');
  const coached = textOf(form, 'CallSidToCoach');
  const coaching = flagParam(form, 'Coaching') ?? (coached === undefined ? undefined : true);
  const waitUrl = urlParam(form, 'WaitUrl');
  if (endOnExit !== undefined) participant.endOnExit = endOnExit;
  if (waitUrl !== undefined) participant.waitUrl = waitUrl;
  if (coaching !== undefined) setCoaching(conference, participant, coaching, coached);
  return endOnExit !== undefined || waitUrl !== undefined || coaching !== undefined;
}

function setCoaching(
  conference: Conference,
  participant: Participant,
  coaching: boolean,
  coached: string | undefined,
): void {
  const target = coached ?? participant.callSidToCoach;
  if (coaching && (!target || !conference.participants.has(target))) {
    throw new TwilioError(400, 13240, 'The call to coach is not in this conference');
  }
  participant.coaching = coaching;
  participant.callSidToCoach = coaching ? target : undefined;
}
