import { z } from 'zod';
import type { Exchange } from '../exchange';
import { pageGuard } from '../http/guards';
import { HttpProblem, type HttpRequest, json, NO_CONTENT, type StreamReply } from '../http/reply';
import { type Handler, routes } from '../http/router';
import type { Phone, PhoneEvent } from './phone';
import { scriptSchema } from './script';

const NUMBER = /^(\+[1-9]\d{2,14}|client:[\w.@+-]+)$/;

const dialBody = z.object({ to: z.string().regex(/^\+?[0-9*#]{2,16}$/, 'is not a number') });
const pressBody = z.object({ digits: z.string().regex(/^[0-9*#]+$/, 'may be 0-9, * and #') });
const sayBody = z.object({ text: z.string().min(1).max(1000) });

/** Something a telephone does that needs nothing but the telephone. */
function act(run: (phone: Phone, request: HttpRequest) => void): Handler {
  return (exchange, request) => {
    run(phoneOf(exchange, request), request);
    return NO_CONTENT;
  };
}

const dial: Handler = (exchange, request) => {
  const { to } = dialBody.parse(request.json);
  const call = phoneOf(exchange, request).dial(to);
  return json({ callSid: call.sid }, 201);
};

const setScript: Handler = (exchange, request) => {
  phoneOf(exchange, request).script = scriptSchema.parse(request.json);
  return NO_CONTENT;
};

const events: Handler = (exchange, request) => {
  const phone = phoneOf(exchange, request);
  const lastId = request.raw.headers['last-event-id'] ?? request.query.get('after');
  const since = request.query.get('since');
  return eventStream(phone, missedEvents(phone, lastId ? Number(lastId) : undefined, since));
};

const list: Handler = (exchange) => json({ phones: exchange.phones.all().map(presentPhone) });
const show: Handler = (exchange, request) => json(presentPhone(phoneOf(exchange, request)));

/** The telephones of the world, as tests and the page use them. */
export const phoneRoutes = routes(pageGuard, {
  'GET /phones': list,
  'GET /phones/:number': show,
  'GET /phones/:number/events': events,
  'PUT /phones/:number/script': setScript,
  'DELETE /phones/:number/script': act((phone) => {
    phone.script = undefined;
  }),
  'POST /phones/:number/dial': dial,
  'POST /phones/:number/answer': act((phone) => phone.answer()),
  'POST /phones/:number/decline': act((phone) => phone.decline()),
  'POST /phones/:number/hangup': act((phone) => phone.hangUp()),
  'POST /phones/:number/press': act((phone, request) => phone.press(pressBody.parse(request.json).digits)),
  'POST /phones/:number/say': act((phone, request) => phone.speak(sayBody.parse(request.json).text)),
});

function phoneOf(exchange: Exchange, request: HttpRequest): Phone {
  const number = request.params.number ?? '';
  if (!NUMBER.test(number)) {
    throw new HttpProblem(400, `${number} is not a number like +493512345 and not client:somebody.`);
  }
  return exchange.phones.at(number);
}

/** What somebody who begins to listen has missed: after an event; or since a time, and of the running call. */
function missedEvents(phone: Phone, lastId: number | undefined, since: string | null): PhoneEvent[] {
  if (lastId !== undefined) return phone.transcript.filter((event) => event.id > lastId);
  const runningSid = phone.isInCall ? phone.call?.sid : undefined;
  const isRecent = (event: PhoneEvent) => since !== null && event.at >= since;
  return phone.transcript.filter((event) => isRecent(event) || event.callSid === runningSid);
}

function eventStream(phone: Phone, missed: readonly PhoneEvent[]): StreamReply {
  return {
    open(send) {
      const listener = (event: PhoneEvent) => send(event, event.id);
      for (const event of missed) listener(event);
      phone.events.on('event', listener);
      return () => phone.events.off('event', listener);
    },
  };
}

/** A telephone as the API shows it. */
export function presentPhone(phone: Phone) {
  const call = phone.isInCall ? phone.call : undefined;
  return {
    number: phone.number,
    script: phone.script ?? null,
    call: call
      ? {
          sid: call.sid,
          status: call.status,
          direction: call.setup.direction,
          from: call.from,
          to: call.to,
          answeredAt: call.answeredAt?.toISOString() ?? null,
        }
      : null,
    transcript: phone.transcript,
  };
}
