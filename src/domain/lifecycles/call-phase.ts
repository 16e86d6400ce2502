import { type Instant, SECOND_MS } from '../time/instant';
import { type CallFacts, callOverAt, wasAnswered } from './call';

export const callPhases = [
  'greeting',
  'queued',
  'connecting',
  'talking',
  'wrapUp',
  'documented',
  'abandoned',
  'ended',
] as const;
export type CallPhase = (typeof callPhases)[number];

/**
 * Where a call stands. While agents are rung the caller still waits (`queued`); `connecting` is from an agent's
 * acceptance to the first word. A call that is over without an agent is `abandoned` if the caller had waited for one,
 * else `ended` (hung up in the greeting, out of hours, failed). After a talk comes `wrapUp` until it is `documented`.
 */
export function callPhase(facts: CallFacts): CallPhase {
  return isOver(facts) ? phaseAfterwards(facts) : phaseWithin(facts);
}

function isOver({ hungUpAt, endedAt, finalStatus, wrapUpEndedAt }: CallFacts): boolean {
  return [hungUpAt, endedAt, finalStatus, wrapUpEndedAt].some((fact) => fact !== undefined);
}

function phaseAfterwards(facts: CallFacts): CallPhase {
  if (wasAnswered(facts)) return facts.wrapUpEndedAt === undefined ? 'wrapUp' : 'documented';
  const waited = facts.queuedAt ?? facts.firstRungAt ?? facts.acceptedAt;
  return waited === undefined ? 'ended' : 'abandoned';
}

function phaseWithin({ queuedAt, firstRungAt, acceptedAt, connectedAt }: CallFacts): CallPhase {
  if (connectedAt !== undefined) return 'talking';
  if (acceptedAt !== undefined) return 'connecting';
  return (queuedAt ?? firstRungAt) === undefined ? 'greeting' : 'queued';
}

export type CallDurations = {
  readonly waitingSeconds: number;
  readonly ringingSeconds: number;
  readonly talkingSeconds: number;
  readonly wrapUpSeconds: number;
};

/**
 * Whole seconds of each part of a call, running ones up to `now`; 0 where a begin is not known. Waiting is from the
 * queue to the first word, ringing from the first ring to the acceptance, wrap-up from the end of the talk.
 */
export function callDurations(facts: CallFacts, now: Instant): CallDurations {
  const over = callOverAt(facts);
  const talkedFrom = wasAnswered(facts) ? facts.connectedAt : undefined;
  const wrapUpFrom = talkedFrom === undefined ? undefined : over;
  return {
    waitingSeconds: secondsBetween(facts.queuedAt, talkedFrom ?? over ?? now),
    ringingSeconds: secondsBetween(facts.firstRungAt, facts.acceptedAt ?? talkedFrom ?? over ?? now),
    talkingSeconds: secondsBetween(talkedFrom, over ?? now),
    wrapUpSeconds: secondsBetween(wrapUpFrom, facts.wrapUpEndedAt ?? now),
  };
}

function secondsBetween(from: Instant | undefined, to: Instant): number {
  return from === undefined ? 0 : Math.max(0, Math.floor((to - from) / SECOND_MS));
}
