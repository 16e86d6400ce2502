import type { Reaction, StoredEvent } from '@/features/core/events/api';
import { query } from '@/infra/db/direct';
import { offerCall } from '../commands/offer-call';
import type { CallRef } from '../schema';

type OpenCall = { call_id: string; tenant_id: string; operator_id: string };

/** Every call that is not over, as webhooks name them. */
export async function openCalls(): Promise<CallRef[]> {
  const rows = await query<OpenCall>('SELECT * FROM open_calls()');
  return rows.map((row) => ({ call: row.call_id, tenant: row.tenant_id, operator: row.operator_id }));
}

async function offerCalls(event: StoredEvent): Promise<void> {
  const calls = await openCalls();
  const meant =
    event.subjectType === 'agent'
      ? calls.filter((call) => call.operator === event.tenantId)
      : calls.filter((call) => call.call === event.subjectId);
  for (const call of meant) await offerCall(call);
}

/** Rings waiting calls at agents: when a call begins to wait, and when an agent becomes free. */
export const offerCallsReaction: Reaction = {
  name: 'calls.offer',
  on: ['call.queued', 'call.returned', 'agent.stateChanged'],
  run: offerCalls,
};
