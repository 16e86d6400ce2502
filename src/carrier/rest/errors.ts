import { json, type PlainReply } from '../http/reply';

/** An error in the form of Twilio's API, with Twilio's code for it. */
export class TwilioError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
  }

  reply(): PlainReply {
    const { status, code, message } = this;
    const moreInfo = `https://www.twilio.com/docs/errors/${code}`;
    return json({ code, message, more_info: moreInfo, status }, status);
  }
}

/** The resource does not exist. */
export function notFound(path: string): TwilioError {
  return new TwilioError(404, 20404, `The requested resource ${path} was not found`);
}
