import type { Call } from '../calls/call';
import { API_VERSION } from '../calls/params';
import type { Exchange } from '../exchange';
import { type HttpRequest, json, NO_CONTENT } from '../http/reply';
import type { Handler } from '../http/router';
import { playSource } from '../twiml/program';
import { type TwimlSource, textSource, urlSource } from '../twiml/source';
import { rfc2822, rfc2822OrNull } from './dates';
import { notFound, TwilioError } from './errors';
import { matchesTime } from './filters';
import { methodParam, textOf, urlParam } from './form';
import { originate } from './originate';
import { page } from './paging';

/** POST Calls.json: calls somebody and plays a document to whoever answers. */
export const createCall: Handler = (exchange, { form }) => {
  const source = instructions(form);
  if (!source) throw new TwilioError(400, 21205, 'Url or Twiml is required');
  const call = originate(exchange, form);
  call.once('answered', () => void playSource(exchange, call, source));
  return json(presentCall(exchange, call), 201);
};

/** GET Calls.json: newest first, filtered. */
export const listCalls: Handler = (exchange, request) =>
  page(request, {
    key: 'calls',
    items: [...exchange.calls.values()].toReversed().filter((call) => isWanted(call, request.query)),
    sidOf: (call) => call.sid,
    present: (call) => presentCall(exchange, call),
  });

/** GET Calls/{sid}.json */
export const fetchCall: Handler = (exchange, request) =>
  json(presentCall(exchange, callOf(exchange, request)));

/** POST Calls/{sid}.json: ends a call or gives it other instructions. */
export const updateCall: Handler = (exchange, request) => {
  const call = callOf(exchange, request);
  const status = textOf(request.form, 'Status');
  const source = instructions(request.form);
  if (status !== undefined) endCall(call, status);
  else if (source) redirectCall(exchange, call, source);
  return json(presentCall(exchange, call));
};

/** DELETE Calls/{sid}.json: removes the record of a call that is over. */
export const deleteCall: Handler = (exchange, request) => {
  const call = callOf(exchange, request);
  if (!call.isOver) throw new TwilioError(400, 20409, 'The call is in progress and cannot be deleted');
  exchange.calls.delete(call.sid);
  return NO_CONTENT;
};

/** A call in the form of the REST API. */
export function presentCall(exchange: Exchange, call: Call) {
  const base = `/${API_VERSION}/Accounts/${exchange.config.accountSid}/Calls/${call.sid}`;
  return {
    sid: call.sid,
    account_sid: exchange.config.accountSid,
    api_version: API_VERSION,
    parent_call_sid: call.setup.parentSid ?? null,
    phone_number_sid: call.setup.phoneNumberSid ?? null,
    from: call.from,
    from_formatted: call.from,
    to: call.to,
    to_formatted: call.to,
    status: call.status,
    direction: call.setup.direction,
    date_created: rfc2822(call.createdAt),
    date_updated: rfc2822(call.updatedAt),
    start_time: rfc2822OrNull(call.answeredAt),
    end_time: rfc2822OrNull(call.endedAt),
    duration: call.isOver ? String(call.durationSeconds) : null,
    answered_by: call.answeredBy ?? null,
    annotation: null,
    caller_name: null,
    forwarded_from: null,
    group_sid: null,
    price: null,
    price_unit: 'USD',
    queue_time: '0',
    trunk_sid: null,
    uri: `${base}.json`,
    subresource_uris: { notifications: `${base}/Notifications.json` },
  };
}

function callOf(exchange: Exchange, request: HttpRequest): Call {
  const call = exchange.calls.get(request.params.sid ?? '');
  if (!call) throw notFound(request.path);
  return call;
}

function instructions(form: URLSearchParams): TwimlSource | undefined {
  const twiml = textOf(form, 'Twiml');
  if (twiml) return textSource(twiml);
  const url = urlParam(form, 'Url');
  if (!url) return undefined;
  const fallbackUrl = urlParam(form, 'FallbackUrl');
  const fallback = fallbackUrl
    ? { url: fallbackUrl, method: methodParam(form, 'FallbackMethod') }
    : undefined;
  return urlSource(url, methodParam(form, 'Method'), {}, fallback);
}

function endCall(call: Call, status: string): void {
  if (status !== 'completed' && status !== 'canceled') {
    throw new TwilioError(400, 21218, `Status must be completed or canceled, not ${status}`);
  }
  if (call.isOver) throw new TwilioError(400, 21220, 'Call is not in-progress. Cannot redirect.');
  // Canceled means: only if nobody has answered yet.
  if (status === 'completed' || !call.isAnswered) call.hangUp();
}

function redirectCall(exchange: Exchange, call: Call, source: TwimlSource): void {
  if (!call.isAnswered) throw new TwilioError(400, 21220, 'Call is not in-progress. Cannot redirect.');
  void playSource(exchange, call, source);
}

function isWanted(call: Call, query: URLSearchParams): boolean {
  const same = (name: string, value: string | undefined) => !query.has(name) || query.get(name) === value;
  return (
    same('To', call.to) &&
    same('From', call.from) &&
    same('Status', call.status) &&
    same('ParentCallSid', call.setup.parentSid) &&
    matchesTime(query, 'StartTime', call.answeredAt ?? call.createdAt) &&
    matchesTime(query, 'EndTime', call.endedAt)
  );
}
