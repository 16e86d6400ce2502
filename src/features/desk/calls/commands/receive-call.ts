import type { z } from 'zod';
import { type SystemActor, systemActor } from '@/domain/people/actor';
import { toE164 } from '@/domain/people/phone-number';
import { authorize } from '@/features/core/access/authorize';
import { record } from '@/features/core/events/api';
import { callersByNumber } from '@/features/desk/callers/api';
import { hoursNow, termsAt } from '@/features/desk/contracts/api';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { callAccess } from '../access';
import type { CallRef, inboundSchema } from '../schema';

export type Reception =
  | { kind: 'unknownNumber' }
  | { kind: 'closed'; languages: string[]; opensAt: string | null; timeZone: string; contractName: string }
  | { kind: 'menu'; languages: string[]; contractName: string; ref: CallRef }
  | { kind: 'queue'; locale: string; contractName: string; ref: CallRef };

type Hotline = { tenant_id: string | null; operator_id: string; contract_id: string | null };
type Inbound = { sid: string; from: string; to: string };

/** Somebody rings a hotline: finds the contract, looks at its hours, and logs the call. May run twice for a call. */
export async function receiveCall(input: z.output<typeof inboundSchema>): Promise<Reception> {
  const inbound = {
    sid: input.CallSid,
    from: toE164(input.From) ?? input.From,
    to: toE164(input.To) ?? input.To,
  };
  const [hotline] = await query<Hotline>('SELECT * FROM hotline_contract($1)', [inbound.to]);
  if (!hotline) return { kind: 'unknownNumber' };
  const tenantId = hotline.tenant_id ?? hotline.operator_id;
  const actor = systemActor('telephony', [...new Set([tenantId, hotline.operator_id])]);
  return inTenants(actor, async (tx) => {
    authorize(callAccess.telephony, actor, undefined);
    if (!hotline.contract_id) {
      await logCall(tx, actor, inbound, { tenantId, refusal: 'unknownNumber' });
      return { kind: 'unknownNumber' };
    }
    return receive(tx, actor, inbound, {
      tenantId,
      contractId: hotline.contract_id,
      operatorId: hotline.operator_id,
    });
  });
}

type Place = { tenantId: string; contractId: string; operatorId: string };

async function receive(tx: Tx, actor: SystemActor, inbound: Inbound, place: Place): Promise<Reception> {
  const now = clock.now();
  const contract = await tx.serviceContract.findUniqueOrThrow({ where: { id: place.contractId } });
  const hours = hoursNow(await termsAt(tx, contract.id, now), now);
  const { languages, name: contractName } = contract;
  const refusal = hours.open ? null : 'closed';
  const callId = await logCall(tx, actor, inbound, { ...place, refusal });
  if (!hours.open)
    return { kind: 'closed', languages, opensAt: hours.opensAt, timeZone: hours.timeZone, contractName };
  const ref = { call: callId, tenant: place.tenantId, operator: place.operatorId };
  const [only] = languages;
  if (languages.length === 1 && only) return { kind: 'queue', locale: only, contractName, ref };
  return { kind: 'menu', languages, contractName, ref };
}

type LogEntry = { tenantId: string; contractId?: string; refusal: string | null };

async function logCall(tx: Tx, actor: SystemActor, inbound: Inbound, entry: LogEntry): Promise<string> {
  const known = await tx.call.findUnique({ where: { carrierSid: inbound.sid }, select: { id: true } });
  if (known) return known.id;
  const callers = await callersByNumber(tx, actor, entry.tenantId, inbound.from);
  const call = await tx.call.create({
    data: {
      tenantId: entry.tenantId,
      contractId: entry.contractId ?? null,
      fromNumber: inbound.from,
      toNumber: inbound.to,
      callerId: callers.length === 1 && callers[0] ? callers[0].id : null,
      carrierSid: inbound.sid,
      phase: 'greeting',
      arrivedAt: clock.date(),
      refusal: entry.refusal,
    },
  });
  await record(tx, actor, {
    tenantId: call.tenantId,
    subject: { type: 'call', id: call.id },
    type: entry.refusal ? 'call.refused' : 'call.arrived',
    data: { contractId: call.contractId, refusal: entry.refusal, callerId: call.callerId },
  });
  return call.id;
}
