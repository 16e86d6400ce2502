import { rfc2822 } from '../rest/dates';
import type { LeaveReason, Participant } from './participant';

export type ConferenceEvent =
  | 'conference-start'
  | 'conference-end'
  | 'participant-join'
  | 'participant-leave'
  | 'participant-mute'
  | 'participant-unmute'
  | 'participant-hold'
  | 'participant-unhold'
  | 'participant-modify'
  | 'announcement-end'
  | 'announcement-fail';

export type EndReason =
  | 'conference-ended-via-api'
  | 'participant-with-end-conference-on-exit-left'
  | 'participant-with-end-conference-on-exit-kicked'
  | 'last-participant-kicked'
  | 'last-participant-left';

/** The name under which an event is asked for in statusCallbackEvent. */
export const SUBSCRIPTION: Record<ConferenceEvent, string> = {
  'conference-start': 'start',
  'conference-end': 'end',
  'participant-join': 'join',
  'participant-leave': 'leave',
  'participant-mute': 'mute',
  'participant-unmute': 'mute',
  'participant-hold': 'hold',
  'participant-unhold': 'hold',
  'participant-modify': 'modify',
  'announcement-end': 'announcement',
  'announcement-fail': 'announcement',
};

interface About {
  accountSid: string;
  conferenceSid: string;
  friendlyName: string;
  sequence: number;
  now: Date;
}

/** What every conference callback says. */
export function conferenceParams(event: ConferenceEvent, about: About): Record<string, string> {
  return {
    AccountSid: about.accountSid,
    ConferenceSid: about.conferenceSid,
    FriendlyName: about.friendlyName,
    SequenceNumber: String(about.sequence),
    StatusCallbackEvent: event,
    Timestamp: rfc2822(about.now),
  };
}

/** What a callback about one participant says on top. */
export function participantParams(participant: Participant): Record<string, string> {
  const params: Record<string, string> = {
    CallSid: participant.call.sid,
    Coaching: String(participant.coaching),
    EndConferenceOnExit: String(participant.endOnExit),
    Hold: String(participant.hold),
    Muted: String(participant.muted),
    StartConferenceOnEnter: String(participant.startOnEnter),
  };
  if (participant.label) params.ParticipantLabel = participant.label;
  if (participant.callSidToCoach) params.CallSidToCoach = participant.callSidToCoach;
  return params;
}

/** What the callback about a participant's leaving says on top of that. */
export function leaveParams(participant: Participant, reason: LeaveReason): Record<string, string> {
  return { ParticipantCallStatus: participant.call.status, ReasonParticipantLeft: reason };
}

/** What the callback about the end says. */
export function endParams(reason: EndReason, ending?: Participant): Record<string, string> {
  const params: Record<string, string> = {
    ReasonConferenceEnded: reason,
    Reason: reason.replaceAll('-', ' '),
  };
  if (ending) params.CallSidEndingConference = ending.call.sid;
  if (ending?.label) params.ParticipantLabelEndingConference = ending.label;
  return params;
}
