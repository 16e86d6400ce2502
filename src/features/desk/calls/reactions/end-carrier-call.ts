import { systemActor } from '@/domain/people/actor';
import type { Reaction, StoredEvent } from '@/features/core/events/api';
import { inTenants } from '@/infra/db/in-tenants';
import { telephony } from '@/infra/telephony/client';

const GOING_ON = ['queued', 'initiated', 'ringing', 'in-progress'];

async function endCarrierCall(event: StoredEvent): Promise<void> {
  const call = await inTenants(systemActor('telephony', [event.tenantId]), (tx) =>
    tx.call.findUnique({ where: { id: event.subjectId }, select: { carrierSid: true, endedAt: true } }),
  );
  if (!call || call.endedAt) return;
  await telephony().calls(call.carrierSid).update({ status: 'completed' });
}

/** Tells the carrier to end the call the agent hung up. */
export const endCarrierCallReaction: Reaction = {
  name: 'calls.endCarrierCall',
  on: ['call.hangUpAsked'],
  run: endCarrierCall,
};

async function endAgentLeg(event: StoredEvent): Promise<void> {
  const call = await inTenants(systemActor('telephony', [event.tenantId]), (tx) =>
    tx.call.findUnique({ where: { id: event.subjectId }, select: { agentSid: true } }),
  );
  if (!call?.agentSid) return;
  const leg = await telephony().calls(call.agentSid).fetch();
  if (GOING_ON.includes(leg.status)) await telephony().calls(call.agentSid).update({ status: 'completed' });
}

/** A caller who hangs up while the agent's phone still rings leaves it ringing; this ends it. */
export const endAgentLegReaction: Reaction = {
  name: 'calls.endAgentLeg',
  on: ['call.ended'],
  run: endAgentLeg,
};
