import { asPerson } from '@/features/core/session/api';
import { acceptCall, callIdSchema } from '@/features/desk/calls/api';

/** The agent takes a waiting call. */
export const POST = asPerson((actor, _request, { id }) =>
  acceptCall(actor, callIdSchema.parse({ callId: id })),
);
