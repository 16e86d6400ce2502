import type { CallFacts } from '@/domain/lifecycles/call';
import { systemActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import type { Call } from '@/infra/db/generated/client';
import { inTenants } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import { type CarrierNews, newsOfCallerStatus } from '../carrier-news';
import { lockCall } from '../load';
import { addFacts } from '../progress';
import type { CallRef } from '../schema';

/** What a carrier's message says about a call; nothing when it speaks of an attempt that is over. */
function factsIn(call: Call, news: CarrierNews): CallFacts {
  if (news.kind === 'callerOver') return { endedAt: news.at, finalStatus: news.status };
  return news.attemptId === call.attemptId ? { connectedAt: news.at } : {};
}

/**
 * Takes a message of the carrier into the call log. Messages repeat and arrive in any order: each is stored once,
 * and the facts in them add up to the same call whatever the order.
 */
export async function applyCarrierEvent(ref: CallRef, news: CarrierNews): Promise<void> {
  const actor = systemActor('telephony', [...new Set([ref.tenant, ref.operator])]);
  await inTenants(actor, async (tx) => {
    authorize(callAccess.telephony, actor, undefined);
    const call = await lockCall(tx, ref.call);
    const { count } = await tx.carrierEvent.createMany({
      data: [
        {
          tenantId: call.tenantId,
          callId: call.id,
          key: news.key,
          kind: news.kind,
          at: new Date(news.at),
          receivedAt: clock.date(),
        },
      ],
      skipDuplicates: true,
    });
    if (count > 0) await addFacts(tx, actor, call, factsIn(call, news));
  });
}

type CallOfCarrier = { call_id: string; tenant_id: string; operator_id: string };

/** A status callback of a hotline number: its address is fixed, so the carrier's id leads to the call. */
export async function applyStatusOfNumber(form: Record<string, string>): Promise<void> {
  const news = newsOfCallerStatus(form);
  if (!news) return;
  const [call] = await query<CallOfCarrier>('SELECT * FROM call_of_carrier($1)', [form.CallSid]);
  if (!call) return;
  await applyCarrierEvent({ call: call.call_id, tenant: call.tenant_id, operator: call.operator_id }, news);
}
