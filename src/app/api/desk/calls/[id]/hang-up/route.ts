import { asPerson } from '@/features/core/session/api';
import { callIdSchema, hangUpCall } from '@/features/desk/calls/api';

/** The agent ends the call. */
export const POST = asPerson((actor, _request, { id }) =>
  hangUpCall(actor, callIdSchema.parse({ callId: id })),
);
