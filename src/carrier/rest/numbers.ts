import { API_VERSION } from '../calls/params';
import type { Exchange } from '../exchange';
import { type HttpRequest, json, NO_CONTENT } from '../http/reply';
import type { Handler } from '../http/router';
import type { Line, LineSettings } from '../numbers';
import { rfc2822 } from './dates';
import { notFound, TwilioError } from './errors';
import { isPhoneNumber, methodParam, textOf, urlParam } from './form';
import { page } from './paging';

/** GET IncomingPhoneNumbers.json */
export const listNumbers: Handler = (exchange, request) => {
  const number = request.query.get('PhoneNumber');
  const name = request.query.get('FriendlyName');
  return page(request, {
    key: 'incoming_phone_numbers',
    items: exchange.numbers
      .all()
      .filter((line) => (!number || line.phoneNumber === number) && (!name || line.friendlyName === name)),
    sidOf: (line) => line.sid,
    present: (line) => presentLine(exchange, line),
  });
};

/** POST IncomingPhoneNumbers.json: provisions a line. */
export const createNumber: Handler = (exchange, { form }) => {
  const phoneNumber = textOf(form, 'PhoneNumber') ?? '';
  if (!isPhoneNumber(phoneNumber)) throw new TwilioError(400, 21421, `${phoneNumber} is not a valid number`);
  if (exchange.numbers.byNumber(phoneNumber)) {
    throw new TwilioError(400, 21422, `${phoneNumber} is not available: the account has it already`);
  }
  const line = exchange.numbers.add(phoneNumber, settingsOf(form), exchange.clock.now());
  exchange.changed();
  return json(presentLine(exchange, line), 201);
};

/** GET IncomingPhoneNumbers/{sid}.json */
export const fetchNumber: Handler = (exchange, request) =>
  json(presentLine(exchange, lineOf(exchange, request)));

/** POST IncomingPhoneNumbers/{sid}.json */
export const updateNumber: Handler = (exchange, request) => {
  const line = lineOf(exchange, request);
  exchange.numbers.update(line, settingsOf(request.form), exchange.clock.now());
  return json(presentLine(exchange, line));
};

/** DELETE IncomingPhoneNumbers/{sid}.json */
export const deleteNumber: Handler = (exchange, request) => {
  exchange.numbers.remove(lineOf(exchange, request));
  exchange.changed();
  return NO_CONTENT;
};

function lineOf(exchange: Exchange, request: HttpRequest): Line {
  const line = exchange.numbers.get(request.params.sid ?? '');
  if (!line) throw notFound(request.path);
  return line;
}

/** Only what the request names changes; an empty address takes one away. */
function settingsOf(form: URLSearchParams): LineSettings {
  const settings: LineSettings = {};
  if (form.has('FriendlyName')) settings.friendlyName = textOf(form, 'FriendlyName') ?? '';
  if (form.has('VoiceUrl')) settings.voiceUrl = urlParam(form, 'VoiceUrl');
  if (form.has('VoiceMethod')) settings.voiceMethod = methodParam(form, 'VoiceMethod');
  if (form.has('VoiceFallbackUrl')) settings.voiceFallbackUrl = urlParam(form, 'VoiceFallbackUrl');
  if (form.has('VoiceFallbackMethod'))
    settings.voiceFallbackMethod = methodParam(form, 'VoiceFallbackMethod');
  if (form.has('StatusCallback')) settings.statusCallback = urlParam(form, 'StatusCallback');
  if (form.has('StatusCallbackMethod'))
    settings.statusCallbackMethod = methodParam(form, 'StatusCallbackMethod');
  return settings;
}

function presentLine(exchange: Exchange, line: Line) {
  const { accountSid } = exchange.config;
  return {
    sid: line.sid,
    account_sid: accountSid,
    api_version: API_VERSION,
    phone_number: line.phoneNumber,
    friendly_name: line.friendlyName,
    voice_url: line.voiceUrl ?? '',
    voice_method: line.voiceMethod,
    voice_fallback_url: line.voiceFallbackUrl ?? '',
    voice_fallback_method: line.voiceFallbackMethod,
    voice_caller_id_lookup: false,
    voice_receive_mode: 'voice',
    status_callback: line.statusCallback ?? '',
    status_callback_method: line.statusCallbackMethod,
    date_created: rfc2822(line.createdAt),
    date_updated: rfc2822(line.updatedAt),
    capabilities: { voice: true, sms: true, mms: false, fax: false },
    address_requirements: 'none',
    beta: false,
    origin: 'twilio',
    status: 'in-use',
    uri: `/${API_VERSION}/Accounts/${accountSid}/IncomingPhoneNumbers/${line.sid}.json`,
  };
}
