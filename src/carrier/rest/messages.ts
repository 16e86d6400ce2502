import { API_VERSION } from '../calls/params';
import type { Exchange } from '../exchange';
import { json } from '../http/reply';
import type { Handler } from '../http/router';
import type { Message } from '../messages';
import { rfc2822, rfc2822OrNull } from './dates';
import { notFound, TwilioError } from './errors';
import { callbackParam, isPhoneNumber, textOf } from './form';
import { page } from './paging';

const LONGEST_BODY = 1600;
const EVERY_STATUS = 'sent delivered';

/** POST Messages.json: a text message. */
export const createMessage: Handler = (exchange, { form }) => {
  const to = textOf(form, 'To') ?? '';
  const from = textOf(form, 'From') ?? '';
  const body = textOf(form, 'Body') ?? '';
  if (!isPhoneNumber(to)) throw new TwilioError(400, 21211, `Invalid 'To' Phone Number: ${to}`);
  if (!exchange.numbers.byNumber(from)) {
    throw new TwilioError(400, 21606, `The 'From' phone number ${from} is not a line of your account`);
  }
  if (body === '') throw new TwilioError(400, 21602, 'Message body is required.');
  if (body.length > LONGEST_BODY)
    throw new TwilioError(400, 21617, 'The message body exceeds 1600 characters');
  const message = exchange.messages.send(from, to, body, callbackParam(form, '', EVERY_STATUS));
  return json(presentMessage(exchange, message), 201);
};

/** GET Messages.json: newest first, filtered by To and From. */
export const listMessages: Handler = (exchange, request) => {
  const to = request.query.get('To');
  const from = request.query.get('From');
  return page(request, {
    key: 'messages',
    items: exchange.messages
      .all()
      .filter((message) => (!to || message.to === to) && (!from || message.from === from)),
    sidOf: (message) => message.sid,
    present: (message) => presentMessage(exchange, message),
  });
};

/** GET Messages/{sid}.json */
export const fetchMessage: Handler = (exchange, request) => {
  const message = exchange.messages.get(request.params.sid ?? '');
  if (!message) throw notFound(request.path);
  return json(presentMessage(exchange, message));
};

function presentMessage(exchange: Exchange, message: Message) {
  const { accountSid } = exchange.config;
  return {
    sid: message.sid,
    account_sid: accountSid,
    api_version: API_VERSION,
    from: message.from,
    to: message.to,
    body: message.body,
    status: message.status,
    direction: 'outbound-api',
    num_segments: String(Math.ceil(message.body.length / 153)),
    num_media: '0',
    messaging_service_sid: null,
    price: null,
    price_unit: 'USD',
    error_code: null,
    error_message: null,
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.updatedAt),
    date_sent: rfc2822OrNull(message.status === 'queued' ? undefined : message.updatedAt),
    uri: `/${API_VERSION}/Accounts/${accountSid}/Messages/${message.sid}.json`,
    subresource_uris: {},
  };
}
