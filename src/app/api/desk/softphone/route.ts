import { asPerson } from '@/features/core/session/api';
import { softphoneAccess } from '@/features/desk/calls/api';

/** What the agent's browser needs to be a phone. */
export const GET = asPerson(async (actor) => softphoneAccess(actor));
