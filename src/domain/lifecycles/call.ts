import type { Instant } from '../time/instant';

/** What happened to a call and when. Each is known or not yet; webhooks bring them twice and in any order. */
export const callTimes = [
  'arrivedAt', // the carrier announced the call
  'queuedAt', // the caller heard the greeting and waits
  'firstRungAt', // the first agent was rung
  'acceptedAt', // an agent took it
  'connectedAt', // agent and caller hear each other
  'hungUpAt', // the caller hung up
  'endedAt', // the carrier says it is over
  'wrapUpEndedAt', // the agent finished the documentation
] as const;
export type CallTime = (typeof callTimes)[number];

/** The carrier's last word on a call, the weakest first: a stronger one replaces a weaker one, never the reverse. */
export const finalStatuses = ['canceled', 'noAnswer', 'busy', 'failed', 'completed'] as const;
export type FinalStatus = (typeof finalStatuses)[number];

/** What is known of a call, or one fact of it: the same shape, so that facts can be merged in groups too. */
export type CallFacts = { readonly [time in CallTime]?: Instant | undefined } & {
  readonly finalStatus?: FinalStatus | undefined;
};

/**
 * What is known with another fact added: the earliest of each time and the strongest status. Commutative, associative
 * and idempotent, so the order and the number of deliveries do not matter.
 */
export function mergeCallFact(facts: CallFacts, fact: CallFacts): CallFacts {
  const times = callTimes.flatMap((time) => {
    const at = earliest(facts[time], fact[time]);
    return at === undefined ? [] : [[time, at] as const];
  });
  const finalStatus = finalStatuses.findLast(
    (status) => status === facts.finalStatus || status === fact.finalStatus,
  );
  const merged: CallFacts = Object.fromEntries(times);
  return finalStatus === undefined ? merged : { ...merged, finalStatus };
}

/** When the two stopped hearing each other; undefined while the call lasts. */
export function callOverAt(facts: CallFacts): Instant | undefined {
  const end = earliest(facts.hungUpAt, facts.endedAt);
  if (end !== undefined) return end;
  const over = facts.finalStatus !== undefined || facts.wrapUpEndedAt !== undefined;
  return over ? lastKnownAt(facts) : undefined; // it is over, only the time is still on the way
}

/**
 * Whether an agent and the caller ever heard each other; an agent who comes in after the end talked to nobody.
 * The carrier tells times in whole seconds, so a talk within one second counts.
 */
export function wasAnswered(facts: CallFacts): boolean {
  if (facts.connectedAt === undefined) return false;
  return facts.connectedAt <= (earliest(facts.hungUpAt, facts.endedAt) ?? facts.connectedAt);
}

function lastKnownAt(facts: CallFacts): Instant | undefined {
  const known = callTimes.flatMap((time) => (time === 'wrapUpEndedAt' ? [] : (facts[time] ?? [])));
  return known.length > 0 ? Math.max(...known) : facts.wrapUpEndedAt;
}

function earliest(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}
