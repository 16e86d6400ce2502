import { API_VERSION } from '../calls/params';
import type { CallStatus } from '../calls/status';
import { refusalOf } from '../conferences/admission';
import type { Conference } from '../conferences/conference';
import type { Participant, ParticipantOptions } from '../conferences/participant';
import type { Exchange } from '../exchange';
import { type HttpRequest, json, NO_CONTENT } from '../http/reply';
import type { Handler } from '../http/router';
import { playSource } from '../twiml/program';
import { conferenceOf } from './conferences';
import { rfc2822 } from './dates';
import { notFound, TwilioError } from './errors';
import { callbackParam, flagParam, methodParam, textOf, urlParam } from './form';
import { originate } from './originate';
import { page } from './paging';
import { changeParticipant } from './participant-changes';
import { participantSource } from './participant-source';

const STATUS: Record<CallStatus, string> = {
  queued: 'queued',
  ringing: 'ringing',
  'in-progress': 'connected',
  completed: 'complete',
  busy: 'failed',
  'no-answer': 'failed',
  failed: 'failed',
  canceled: 'failed',
};

/** POST Participants.json: calls somebody into a conference, which begins with that if it does not run. */
export const createParticipant: Handler = (exchange, request) => {
  const conference = conferenceToJoin(exchange, request);
  const options = optionsOf(request.form);
  const refusal = refusalOf(conference, options);
  if (refusal) throw new TwilioError(400, refusal.code, refusal.message);
  const call = originate(exchange, request.form);
  const participant = conference.expect(call, options);
  const source = participantSource(conference.friendlyName, options);
  call.once('answered', () => void playSource(exchange, call, source));
  return json(presentParticipant(exchange, conference, participant), 201);
};

/** GET Participants.json: those who are in or on their way, filtered by Muted, Hold and Coaching. */
export const listParticipants: Handler = (exchange, request) => {
  const conference = conferenceOf(exchange, request);
  const wanted = (name: string, value: boolean) =>
    !request.query.has(name) || request.query.get(name) === String(value);
  return page(request, {
    key: 'participants',
    items: [...conference.participants.values()].filter(
      ({ muted, hold, coaching }) =>
        wanted('Muted', muted) && wanted('Hold', hold) && wanted('Coaching', coaching),
    ),
    sidOf: (participant) => participant.call.sid,
    present: (participant) => presentParticipant(exchange, conference, participant),
  });
};

/** GET Participants/{call or label}.json */
export const fetchParticipant: Handler = (exchange, request) => {
  const { conference, participant } = participantOf(exchange, request);
  return json(presentParticipant(exchange, conference, participant));
};

/** POST Participants/{call or label}.json: mute, hold, coach, announce. */
export const updateParticipant: Handler = (exchange, request) => {
  const { conference, participant } = participantOf(exchange, request);
  changeParticipant(conference, participant, request.form);
  return json(presentParticipant(exchange, conference, participant));
};

/** DELETE Participants/{call or label}.json: out of the conference. */
export const removeParticipant: Handler = (exchange, request) => {
  const { conference, participant } = participantOf(exchange, request);
  conference.kick(participant);
  return NO_CONTENT;
};

function conferenceToJoin(exchange: Exchange, request: HttpRequest): Conference {
  const name = request.params.conference ?? '';
  if (!/^CF[0-9a-f]{32}$/i.test(name)) return exchange.conferences.open(name);
  const conference = conferenceOf(exchange, request);
  if (conference.status === 'completed') throw notFound(request.path);
  return conference;
}

function participantOf(exchange: Exchange, request: HttpRequest) {
  const conference = conferenceOf(exchange, request);
  const participant = conference.find(request.params.participant ?? '');
  if (!participant) throw notFound(request.path);
  return { conference, participant };
}

function optionsOf(form: URLSearchParams): ParticipantOptions {
  const coached = textOf(form, 'CallSidToCoach');
  if (flagParam(form, 'Coaching') && !coached) {
    throw new TwilioError(400, 13240, 'Coaching needs CallSidToCoach');
  }
  return {
    label: textOf(form, 'Label'),
    muted: flagParam(form, 'Muted') ?? false,
    startOnEnter: flagParam(form, 'StartConferenceOnEnter') ?? true,
    endOnExit: flagParam(form, 'EndConferenceOnExit') ?? false,
    beep: textOf(form, 'Beep') ?? 'true',
    waitUrl: form.get('WaitUrl') === '' ? '' : urlParam(form, 'WaitUrl'),
    waitMethod: methodParam(form, 'WaitMethod'),
    maxParticipants: Number(textOf(form, 'MaxParticipants') ?? 250),
    callSidToCoach: coached,
    callback: callbackParam(form, 'Conference', 'start end'),
  };
}

function presentParticipant(exchange: Exchange, conference: Conference, participant: Participant) {
  const { accountSid } = exchange.config;
  const base = `/${API_VERSION}/Accounts/${accountSid}/Conferences/${conference.sid}`;
  return {
    account_sid: accountSid,
    call_sid: participant.call.sid,
    label: participant.label ?? null,
    call_sid_to_coach: participant.callSidToCoach ?? null,
    coaching: participant.coaching,
    conference_sid: conference.sid,
    date_created: rfc2822(participant.createdAt),
    date_updated: rfc2822(participant.updatedAt),
    end_conference_on_exit: participant.endOnExit,
    muted: participant.muted,
    hold: participant.hold,
    start_conference_on_enter: participant.startOnEnter,
    status: STATUS[participant.call.status],
    queue_time: '0',
    uri: `${base}/Participants/${participant.call.sid}.json`,
  };
}
