import type { Call } from '../calls/call';
import type { HttpMethod } from '../webhooks/request';
import type { StatusCallback } from '../webhooks/status-callbacks';

/** How a call takes part in a conference. */
export interface ParticipantOptions {
  label?: string;
  muted: boolean;
  startOnEnter: boolean;
  endOnExit: boolean;
  beep: string;
  /** Played until the conference starts: undefined is the carrier's music, empty is silence. */
  waitUrl?: string;
  waitMethod: HttpMethod;
  maxParticipants: number;
  callSidToCoach?: string;
  callback?: StatusCallback;
}

export type LeaveReason =
  | 'participant_hung_up'
  | 'participant_updated_via_api'
  | 'conference_ended_via_api'
  | 'moderator_ended_conference'
  | 'participant_add_failed';

/** A call in a conference, or on its way there while it still rings. */
export interface Participant {
  call: Call;
  label?: string;
  muted: boolean;
  hold: boolean;
  holdUrl?: string;
  holdMethod: HttpMethod;
  startOnEnter: boolean;
  endOnExit: boolean;
  beep: string;
  waitUrl?: string;
  waitMethod: HttpMethod;
  coaching: boolean;
  callSidToCoach?: string;
  hasJoined: boolean;
  createdAt: Date;
  updatedAt: Date;
  /** Stops what only this participant hears: waiting or hold music. */
  music: AbortController;
  /** Ends this participant's stay. */
  leave(reason: LeaveReason): void;
}

/** A participant as it starts out. */
export function newParticipant(call: Call, options: ParticipantOptions, now: Date): Participant {
  const { label, muted, startOnEnter, endOnExit, beep, waitUrl, waitMethod, callSidToCoach } = options;
  return {
    call,
    label,
    muted,
    hold: false,
    holdMethod: 'GET',
    startOnEnter,
    endOnExit,
    beep,
    waitUrl,
    waitMethod,
    coaching: callSidToCoach !== undefined,
    callSidToCoach,
    hasJoined: false,
    createdAt: now,
    updatedAt: now,
    music: new AbortController(),
    leave: () => undefined,
  };
}
