import { asPerson } from '@/features/core/session/api';
import { callIdSchema, declineOffer } from '@/features/desk/calls/api';

/** The agent lets the call ring at the others only. */
export const POST = asPerson((actor, _request, { id }) =>
  declineOffer(actor, callIdSchema.parse({ callId: id })),
);
