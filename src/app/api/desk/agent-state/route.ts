import { asPerson } from '@/features/core/session/api';
import { setAgentState, setStateSchema } from '@/features/desk/agents/api';
import { jsonBody } from '@/infra/next/handler';

/** The agent says whether calls may ring. */
export const PUT = asPerson(async (actor, request) =>
  setAgentState(actor, await jsonBody(request, setStateSchema)),
);
