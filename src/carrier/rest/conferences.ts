import { API_VERSION } from '../calls/params';
import type { Conference } from '../conferences/conference';
import type { Exchange } from '../exchange';
import { type HttpRequest, json } from '../http/reply';
import type { Handler } from '../http/router';
import { rfc2822 } from './dates';
import { notFound } from './errors';
import { matchesTime } from './filters';
import { methodParam, textOf, urlParam } from './form';
import { page } from './paging';

/** GET Conferences.json: newest first, filtered by FriendlyName, Status and times. */
export const listConferences: Handler = (exchange, request) =>
  page(request, {
    key: 'conferences',
    items: exchange.conferences.all().filter((conference) => isWanted(conference, request.query)),
    sidOf: (conference) => conference.sid,
    present: (conference) => presentConference(exchange, conference),
  });

/** GET Conferences/{sid}.json */
export const fetchConference: Handler = (exchange, request) =>
  json(presentConference(exchange, conferenceOf(exchange, request)));

/** POST Conferences/{sid}.json: ends it, or announces something to everybody in it. */
export const updateConference: Handler = (exchange, request) => {
  const conference = conferenceOf(exchange, request);
  const announceUrl = urlParam(request.form, 'AnnounceUrl');
  if (announceUrl) {
    const method = methodParam(request.form, 'AnnounceMethod');
    void conference.announce(announceUrl, method, conference.present);
  }
  if (textOf(request.form, 'Status') === 'completed') conference.end('conference-ended-via-api');
  return json(presentConference(exchange, conference));
};

/** The conference a path names, by its identifier or by the name under which it runs. */
export function conferenceOf(exchange: Exchange, request: HttpRequest): Conference {
  const conference = exchange.conferences.find(request.params.conference ?? '');
  if (!conference) throw notFound(request.path);
  return conference;
}

function presentConference(exchange: Exchange, conference: Conference) {
  const { accountSid } = exchange.config;
  const base = `/${API_VERSION}/Accounts/${accountSid}/Conferences/${conference.sid}`;
  return {
    sid: conference.sid,
    account_sid: accountSid,
    api_version: API_VERSION,
    friendly_name: conference.friendlyName,
    status: conference.status,
    region: 'us1',
    date_created: rfc2822(conference.createdAt),
    date_updated: rfc2822(conference.updatedAt),
    reason_conference_ended: conference.endReason ?? null,
    call_sid_ending_conference: conference.endedBy?.call.sid ?? null,
    uri: `${base}.json`,
    subresource_uris: { participants: `${base}/Participants.json`, recordings: `${base}/Recordings.json` },
  };
}

function isWanted(conference: Conference, query: URLSearchParams): boolean {
  const same = (name: string, value: string) => !query.has(name) || query.get(name) === value;
  return (
    same('FriendlyName', conference.friendlyName) &&
    same('Status', conference.status) &&
    matchesTime(query, 'DateCreated', conference.createdAt) &&
    matchesTime(query, 'DateUpdated', conference.updatedAt)
  );
}
