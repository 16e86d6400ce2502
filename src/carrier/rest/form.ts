import { eventSet } from '../twiml/verbs/callback';
import type { HttpMethod } from '../webhooks/request';
import type { StatusCallback } from '../webhooks/status-callbacks';
import { TwilioError } from './errors';

const E164 = /^\+[1-9]\d{6,14}$/;
const CLIENT = /^client:[^?]+(\?.*)?$/;

/** The value of a parameter; undefined when it is missing. */
export function textOf(form: URLSearchParams, name: string): string | undefined {
  return form.get(name) ?? undefined;
}

/** A true/false parameter; undefined when it is missing. */
export function flagParam(form: URLSearchParams, name: string): boolean | undefined {
  const value = form.get(name);
  return value === null ? undefined : value.toLowerCase() === 'true';
}

/** An HTTP method; POST unless the parameter says GET. */
export function methodParam(form: URLSearchParams, name: string): HttpMethod {
  return form.get(name)?.toUpperCase() === 'GET' ? 'GET' : 'POST';
}

/** An address; throws Twilio's error when it is not one. */
export function urlParam(form: URLSearchParams, name: string): string | undefined {
  const value = form.get(name);
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^https?:/i.test(value)) {
    throw new TwilioError(400, 21205, `${name} is not a valid URL: ${value}`);
  }
  return value;
}

/** A status callback from the parameters that start with a prefix; events may repeat or be in one text. */
export function callbackParam(
  form: URLSearchParams,
  prefix: string,
  defaultEvents: string,
): StatusCallback | undefined {
  const url = urlParam(form, `${prefix}StatusCallback`);
  if (!url) return undefined;
  const events = form.getAll(`${prefix}StatusCallbackEvent`).join(' ');
  return {
    url,
    method: methodParam(form, `${prefix}StatusCallbackMethod`),
    events: eventSet(events || defaultEvents),
  };
}

/** Whom to call: a number in E.164 form or a client. */
export function destination(form: URLSearchParams): string {
  const to = form.get('To');
  if (!to) throw new TwilioError(400, 21201, "No 'To' number is specified");
  if (!E164.test(to) && !CLIENT.test(to)) {
    throw new TwilioError(400, 21211, `The phone number you are attempting to call, ${to}, is not valid.`);
  }
  return to;
}

/** A number in E.164 form. */
export function isPhoneNumber(value: string): boolean {
  return E164.test(value);
}
