import { asPerson } from '@/features/core/session/api';
import { callIdSchema, screenPop } from '@/features/desk/calls/api';

/** Everything about who is calling. */
export const GET = asPerson((actor, _request, { id }) =>
  screenPop(actor, callIdSchema.parse({ callId: id }).callId),
);
