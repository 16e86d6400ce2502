import { pageGuard } from '../http/guards';
import { json, NO_CONTENT } from '../http/reply';
import { type Handler, routes } from '../http/router';
import { presentCall } from '../rest/calls';
import { faultsSchema } from '../webhooks/faults';

/** Everything the carrier knows of its calls and of what it sent, so that tests can judge from outside. */
const records: Handler = (exchange) =>
  json({
    calls: [...exchange.calls.values()].map((call) => ({
      ...presentCall(exchange, call),
      notifications: call.notifications,
    })),
    conferences: exchange.conferences.all().map((conference) => ({
      sid: conference.sid,
      friendlyName: conference.friendlyName,
      status: conference.status,
      endReason: conference.endReason ?? null,
      participants: [...conference.participants.values()].map(({ call, label, muted, hold, hasJoined }) => ({
        callSid: call.sid,
        address: call.farAddress,
        label: label ?? null,
        muted,
        hold,
        hasJoined,
      })),
    })),
    statusCallbacks: exchange.statusCallbacks.deliveries,
  });

const setFaults: Handler = (exchange, request) => {
  exchange.faults.set(faultsSchema.parse(request.json));
  return json(exchange.faults.current());
};

/** Waits until every status callback that is due has been delivered. */
const idle: Handler = async (exchange) => {
  await exchange.statusCallbacks.idle();
  return NO_CONTENT;
};

const reset: Handler = async (exchange) => {
  await exchange.reset();
  return NO_CONTENT;
};

/** What tests use besides the telephones. */
export const controlRoutes = routes(pageGuard, {
  'GET /control/calls': records,
  'GET /control/faults': (exchange) => json(exchange.faults.current()),
  'POST /control/faults': setFaults,
  'DELETE /control/faults': (exchange) => {
    exchange.faults.clear();
    return NO_CONTENT;
  },
  'POST /control/idle': idle,
  'POST /control/reset': reset,
});
