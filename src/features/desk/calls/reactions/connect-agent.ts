import { z } from 'zod';
import { systemActor } from '@/domain/people/actor';
import type { Reaction, StoredEvent } from '@/features/core/events/api';
import type { Call } from '@/infra/db/generated/client';
import { inTenants } from '@/infra/db/in-tenants';
import { telephony } from '@/infra/telephony/client';
import { softphoneIdentity } from '@/infra/telephony/softphone-token';
import { callWebhook, conferenceName } from '../conference';
import type { CallRef } from '../schema';

const RING_SECONDS = 20;
const acceptedSchema = z.object({ agentId: z.uuid(), attemptId: z.uuid() });

/** Whether an earlier run of this job rang the agent already: the carrier knows, whatever we lost. */
async function isRung(callId: string, attemptId: string): Promise<boolean> {
  const conferences = await telephony().conferences.list({ friendlyName: conferenceName(callId), limit: 5 });
  for (const { sid, status } of conferences) {
    if (status === 'completed') continue;
    const participants = await telephony().conferences(sid).participants.list({ limit: 20 });
    if (participants.some(({ label }) => label === attemptId)) return true;
  }
  return false;
}

async function ring(call: Call, ref: CallRef, agentId: string, attemptId: string): Promise<string> {
  const participant = await telephony()
    .conferences(conferenceName(call.id))
    .participants.create({
      from: call.toNumber,
      to: `client:${softphoneIdentity(agentId)}`,
      label: attemptId,
      timeout: RING_SECONDS,
      startConferenceOnEnter: true,
      endConferenceOnExit: true,
      beep: 'false',
      // An agent who is faster than the greeting opens the conference, and its first participant says where it reports.
      conferenceStatusCallback: callWebhook('conference', ref),
      conferenceStatusCallbackEvent: ['start', 'end', 'join', 'leave'],
      statusCallback: callWebhook('agent-leg', ref, { attempt: attemptId }),
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    });
  return participant.callSid;
}

async function connectAgent(event: StoredEvent): Promise<void> {
  const { agentId, attemptId } = acceptedSchema.parse(event.data);
  const actor = systemActor('telephony', [event.tenantId]);
  const call = await inTenants(actor, (tx) =>
    tx.call.findUnique({ where: { id: event.subjectId }, include: { contract: true } }),
  );
  if (!call || call.attemptId !== attemptId || call.endedAt || call.agentSid) return;
  if (await isRung(call.id, attemptId)) return;
  const ref = { call: call.id, tenant: call.tenantId, operator: call.contract?.operatorId ?? call.tenantId };
  const agentSid = await ring(call, ref, agentId, attemptId);
  await inTenants(actor, (tx) =>
    tx.call.updateMany({ where: { id: call.id, attemptId, agentSid: null }, data: { agentSid } }),
  );
}

/** Rings the softphone of the agent who accepted, into the call's conference. */
export const connectAgentReaction: Reaction = {
  name: 'calls.connectAgent',
  on: ['call.accepted'],
  run: connectAgent,
};
