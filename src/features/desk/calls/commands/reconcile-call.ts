import twilio from 'twilio';
import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call.js';
import type { CallFacts } from '@/domain/lifecycles/call';
import { systemActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Call } from '@/infra/db/generated/client';
import { inTenants } from '@/infra/db/in-tenants';
import { telephony } from '@/infra/telephony/client';
import { softphoneIdentity } from '@/infra/telephony/softphone-token';
import { callAccess } from '../access';
import { asFinalStatus } from '../carrier-news';
import { lockCall } from '../load';
import { addFacts } from '../progress';
import type { CallRef } from '../schema';
import { returnCall } from './return-call';

/** How long after an acceptance the agent's phone may take before the call goes back into the queue. */
const CONNECT_WITHIN_MS = 30_000;

const NOT_FOUND = 404;

const onOurClock = (date: Date | null) => (date ? clock.fromOutside(date.getTime()) : clock.now());

/** The caller's line; undefined when the carrier knows nothing of it (any more). */
async function callerLeg(call: Call): Promise<CallInstance | undefined> {
  try {
    return await telephony().calls(call.carrierSid).fetch();
  } catch (error) {
    if (error instanceof twilio.RestException && error.status === NOT_FOUND) return undefined;
    throw error;
  }
}

/** The agent's line of the current attempt, from the carrier's records. */
async function agentLeg(call: Call): Promise<CallInstance | undefined> {
  if (call.agentSid) return telephony().calls(call.agentSid).fetch();
  if (!call.agentId) return undefined;
  const legs = await telephony().calls.list({ to: `client:${softphoneIdentity(call.agentId)}`, limit: 20 });
  const acceptedAt = call.acceptedAt?.getTime() ?? 0;
  return legs.find((leg) => onOurClock(leg.dateCreated) >= acceptedAt - 1000);
}

/** What the carrier's records say of the call. */
async function factsOnRecord(call: Call): Promise<CallFacts> {
  const caller = await callerLeg(call);
  if (!caller) return { endedAt: clock.now(), finalStatus: 'failed' };
  const status = asFinalStatus(caller.status);
  const over: CallFacts = status ? { endedAt: onOurClock(caller.endTime), finalStatus: status } : {};
  if (call.connectedAt || !call.agentId) return over;
  const leg = await agentLeg(call);
  const talked = leg?.startTime && (leg.status === 'in-progress' || leg.status === 'completed');
  return talked ? { ...over, connectedAt: onOurClock(leg.startTime) } : over;
}

const isStuck = (call: Call) =>
  call.phase === 'connecting' && clock.now() - (call.acceptedAt?.getTime() ?? 0) > CONNECT_WITHIN_MS;

/** Completes a call's log from the carrier's REST records, as after a crash that lost webhooks. May run any time. */
export async function reconcileCall(ref: CallRef): Promise<void> {
  const actor = systemActor('telephony', [...new Set([ref.tenant, ref.operator])]);
  const seen = await inTenants(actor, (tx) => tx.call.findUnique({ where: { id: ref.call } }));
  if (!seen || seen.endedAt) return;
  const facts = await factsOnRecord(seen);
  const after = await inTenants(actor, async (tx) => {
    authorize(callAccess.telephony, actor, undefined);
    const call = await lockCall(tx, ref.call);
    if (call.endedAt || call.attemptId !== seen.attemptId || Object.keys(facts).length === 0) return call;
    await record(tx, actor, {
      tenantId: call.tenantId,
      subject: { type: 'call', id: call.id },
      type: 'call.reconciled',
      data: { found: Object.keys(facts) },
    });
    return addFacts(tx, actor, call, facts);
  });
  if (isStuck(after) && after.attemptId) await returnCall(ref, after.attemptId);
}
