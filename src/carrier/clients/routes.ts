import { z } from 'zod';
import type { Call } from '../calls/call';
import type { Exchange } from '../exchange';
import { open } from '../http/guards';
import { HttpProblem, type HttpRequest, json, NO_CONTENT } from '../http/reply';
import { type Handler, routes } from '../http/router';
import type { Client } from './client';
import { identityOf } from './token';

const HEARTBEAT_MS = 15_000;

const muteBody = z.object({ muted: z.boolean() });
const digitsBody = z.object({ digits: z.string().regex(/^[0-9*#]+$/, 'may be 0-9, * and #') });
const sayBody = z.object({ text: z.string().min(1).max(1000) });

const channel: Handler = (exchange, request) => {
  const client = clientOf(exchange, request);
  return {
    open(send) {
      const disconnect = client.connect(send);
      const beat = setInterval(() => send({ type: 'heartbeat' }), HEARTBEAT_MS);
      return () => {
        clearInterval(beat);
        disconnect();
      };
    },
  };
};

/** Something a browser does with one of its calls. */
function act(run: (call: Call, client: Client, request: HttpRequest) => void): Handler {
  return (exchange, request) => {
    const client = clientOf(exchange, request);
    const call = client.call(request.params.sid ?? '');
    if (!call) return json({ error: 'There is no such call.' }, 404);
    run(call, client, request);
    return NO_CONTENT;
  };
}

/** The softphone channel: what the browser hears of its calls, and what it does with them. */
export const clientRoutes = routes(
  // Every handler asks for the token itself, because it needs the identity in it.
  open,
  {
    'GET /client/events': channel,
    'POST /client/calls/:sid/accept': act((call) => call.answer()),
    'POST /client/calls/:sid/reject': act((call) => call.end(call.isAnswered ? 'completed' : 'busy')),
    'POST /client/calls/:sid/hangup': act((call) => call.hangUp()),
    'POST /client/calls/:sid/mute': act((call, client, { json: body }) =>
      client.mute(call.sid, muteBody.parse(body).muted),
    ),
    'POST /client/calls/:sid/digits': act((call, _client, { json: body }) =>
      call.press(digitsBody.parse(body).digits),
    ),
    'POST /client/calls/:sid/say': act((call, client, { json: body }) =>
      client.speak(call.sid, sayBody.parse(body).text),
    ),
  },
  { crossOrigin: true },
);

function clientOf(exchange: Exchange, request: HttpRequest): Client {
  const token = /^Bearer (.+)$/.exec(request.raw.headers.authorization ?? '')?.[1] ?? '';
  const identity = identityOf(token, exchange.config, exchange.clock.now());
  if (!identity) throw new HttpProblem(401, 'The access token is not valid here, or no longer.');
  return exchange.clients.at(identity);
}
