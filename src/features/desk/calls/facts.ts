import { type CallFacts, callTimes, type FinalStatus } from '@/domain/lifecycles/call';
import { callPhase } from '@/domain/lifecycles/call-phase';
import type { Call } from '@/infra/db/generated/client';

type TimesOfCall = Pick<
  Call,
  | 'arrivedAt'
  | 'queuedAt'
  | 'firstRungAt'
  | 'acceptedAt'
  | 'connectedAt'
  | 'endedAt'
  | 'wrapUpEndedAt'
  | 'finalStatus'
>;

/** The stored times of a call as the domain's facts (ms). */
export function factsOf(call: TimesOfCall): CallFacts {
  return {
    arrivedAt: call.arrivedAt.getTime(),
    queuedAt: call.queuedAt?.getTime(),
    firstRungAt: call.firstRungAt?.getTime(),
    acceptedAt: call.acceptedAt?.getTime(),
    connectedAt: call.connectedAt?.getTime(),
    endedAt: call.endedAt?.getTime(),
    wrapUpEndedAt: call.wrapUpEndedAt?.getTime(),
    finalStatus: (call.finalStatus ?? undefined) as FinalStatus | undefined,
  };
}

/** The domain's facts as columns, with the phase that follows from them. `hungUpAt` has no column of its own. */
export function columnsOf(facts: CallFacts) {
  const times = callTimes.flatMap((name) => {
    const at = facts[name];
    return at === undefined || name === 'hungUpAt' ? [] : [[name, new Date(at)] as const];
  });
  return { ...Object.fromEntries(times), finalStatus: facts.finalStatus ?? null, phase: callPhase(facts) };
}
