import { type CallDurations, type CallPhase, callDurations } from '@/domain/lifecycles/call-phase';
import type { Actor } from '@/domain/people/actor';
import type { Call } from '@/infra/db/generated/client';
import { callAccess } from './access';
import { factsOf } from './facts';

export type CallRow = Call & {
  contract: { id: string; name: string; customerName: string; applicationName: string } | null;
  caller: { id: string; name: string; company: string; role: string } | null;
  agent: { displayName: string } | null;
  ticket: { id: string; reference: string } | null;
  faqEntry: { id: string; externalId: string } | null;
};

export type CallView = {
  id: string;
  tenantId: string;
  phase: CallPhase;
  /** Whose hotline it is; the call centre itself for a number nobody knows. */
  clientName: string;
  contract: CallRow['contract'];
  caller: CallRow['caller'];
  fromNumber: string;
  toNumber: string;
  locale: string | null;
  agent: { id: string; name: string } | null;
  times: Record<'arrivedAt', string> &
    Record<
      'queuedAt' | 'firstRungAt' | 'acceptedAt' | 'connectedAt' | 'endedAt' | 'wrapUpEndedAt',
      string | null
    >;
  durations: CallDurations;
  refusal: string | null;
  outcome: string | null;
  note: string;
  faqEntry: CallRow['faqEntry'];
  ticket: CallRow['ticket'];
  version: number;
  can: { work: boolean; hangUp: boolean; document: boolean; accept: boolean };
};

const tenantName = (actor: Actor, tenantId: string): string =>
  actor.kind === 'person' ? (actor.memberships.find((m) => m.tenantId === tenantId)?.name ?? '') : '';

const iso = (date: Date | null) => date?.toISOString() ?? null;

/** What the desk sees of a call at `now` (ms), and what this actor may do with it next. */
export function callView(actor: Actor, call: CallRow, now: number): CallView {
  const works = callAccess.work(actor, call);
  const phase = call.phase as CallPhase;
  return {
    id: call.id,
    tenantId: call.tenantId,
    phase,
    clientName: tenantName(actor, call.tenantId),
    contract: call.contract,
    caller: call.caller,
    fromNumber: call.fromNumber,
    toNumber: call.toNumber,
    locale: call.locale,
    agent: call.agentId ? { id: call.agentId, name: call.agent?.displayName ?? '' } : null,
    times: {
      arrivedAt: call.arrivedAt.toISOString(),
      queuedAt: iso(call.queuedAt),
      firstRungAt: iso(call.firstRungAt),
      acceptedAt: iso(call.acceptedAt),
      connectedAt: iso(call.connectedAt),
      endedAt: iso(call.endedAt),
      wrapUpEndedAt: iso(call.wrapUpEndedAt),
    },
    durations: callDurations(factsOf(call), now),
    refusal: call.refusal,
    outcome: call.outcome,
    note: call.note,
    faqEntry: call.faqEntry,
    ticket: call.ticket,
    version: call.version,
    can: {
      work: works,
      hangUp: works && !call.endedAt,
      document: works && phase === 'wrapUp',
      accept: phase === 'queued' && callAccess.accept(actor, call),
    },
  };
}
