import { asPerson } from '@/features/core/session/api';
import { agentConsole } from '@/features/desk/calls/api';

/** What the agent's console shows: own state, ringing calls, the current one. */
export const GET = asPerson((actor) => agentConsole(actor));
