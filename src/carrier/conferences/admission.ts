import type { Call } from '../calls/call';
import type { Conference } from './conference';
import type { ParticipantOptions } from './participant';

export interface Refusal {
  code: number;
  message: string;
}

/** Why a call cannot join a conference, with Twilio's code; undefined when it can. */
export function refusalOf(
  conference: Conference,
  options: ParticipantOptions,
  call?: Call,
): Refusal | undefined {
  if (conference.present.length >= options.maxParticipants) {
    return { code: 13222, message: 'the conference is full' };
  }
  const sameLabel = options.label ? conference.find(options.label) : undefined;
  if (sameLabel && sameLabel.call !== call) {
    return { code: 16025, message: `the label ${options.label} is taken in this conference` };
  }
  if (options.callSidToCoach && !conference.participants.has(options.callSidToCoach)) {
    return { code: 13240, message: 'the call to coach is not in this conference' };
  }
  return undefined;
}
