import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallFacts, callTimes, finalStatuses, mergeCallFact } from './call';
import { callDurations, callPhase, callPhases } from './call-phase';

const instant = fc.nat(100_000);
const fact: fc.Arbitrary<CallFacts> = fc.oneof(
  fc.tuple(fc.constantFrom(...callTimes), instant).map(([time, at]): CallFacts => ({ [time]: at })),
  fc.constantFrom(...finalStatuses).map((finalStatus): CallFacts => ({ finalStatus })),
);
const facts = fc.array(fact, { maxLength: 12 }).map((list) => list.reduce(mergeCallFact, {}));

describe('facts of a call', () => {
  it('come in any order and any number of times', () => {
    const deliveries = fc.array(fact, { maxLength: 12 }).chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc
          .array(fc.constantFrom(...list, {}), { maxLength: 12 })
          .chain((again) =>
            fc.shuffledSubarray([...list, ...again], { minLength: list.length + again.length }),
          ),
      ),
    );
    fc.assert(
      fc.property(deliveries, ([once, shuffled]) => {
        expect(shuffled.reduce(mergeCallFact, {})).toEqual(once.reduce(mergeCallFact, {}));
      }),
      { numRuns: 500 },
    );
  });

  it('merge commutatively, associatively and idempotently', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        expect(mergeCallFact(a, b)).toEqual(mergeCallFact(b, a));
        expect(mergeCallFact(mergeCallFact(a, b), c)).toEqual(mergeCallFact(a, mergeCallFact(b, c)));
        expect(mergeCallFact(a, a)).toEqual(a);
        expect(mergeCallFact(a, {})).toEqual(a);
      }),
    );
  });

  it('give a phase and durations that are never negative, however few they are', () => {
    fc.assert(
      fc.property(facts, instant, (known, now) => {
        expect(callPhases).toContain(callPhase(known));
        for (const seconds of Object.values(callDurations(known, now)))
          expect(seconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('end what they end: once over, a call is never running again', () => {
    const afterwards = ['wrapUp', 'documented', 'abandoned', 'ended'];
    fc.assert(
      fc.property(facts, fact, (known, more) => {
        fc.pre(afterwards.includes(callPhase(known)));
        expect(afterwards).toContain(callPhase(mergeCallFact(known, more)));
      }),
    );
  });
});

const talked: CallFacts = {
  arrivedAt: 0,
  queuedAt: 5_000,
  firstRungAt: 8_000,
  acceptedAt: 12_000,
  connectedAt: 13_500,
};

describe('the phase of a call', () => {
  it.each<[string, CallFacts]>([
    ['greeting', {}],
    ['greeting', { arrivedAt: 0 }],
    ['queued', { arrivedAt: 0, queuedAt: 5 }],
    ['queued', { arrivedAt: 0, queuedAt: 5, firstRungAt: 6 }],
    ['connecting', { queuedAt: 5, firstRungAt: 6, acceptedAt: 7 }],
    ['talking', talked],
    ['talking', { connectedAt: 1 }],
    ['wrapUp', { ...talked, hungUpAt: 60_000 }],
    ['wrapUp', { ...talked, finalStatus: 'completed' }],
    ['wrapUp', { ...talked, hungUpAt: 13_500 }],
    ['documented', { ...talked, endedAt: 60_000, wrapUpEndedAt: 90_000 }],
    ['documented', { ...talked, wrapUpEndedAt: 90_000 }],
    ['abandoned', { arrivedAt: 0, queuedAt: 5, hungUpAt: 9 }],
    ['abandoned', { ...talked, hungUpAt: 13_499 }],
    ['ended', { arrivedAt: 0, hungUpAt: 3 }],
    ['ended', { finalStatus: 'failed' }],
  ])('%s: %j', (phase, known) => {
    expect(callPhase(known)).toBe(phase);
  });
});

describe('the durations of a call', () => {
  it.each<[string, CallFacts, number[]]>([
    ['nothing', {}, [0, 0, 0, 0]],
    ['waiting', { arrivedAt: 0, queuedAt: 5_000 }, [95, 0, 0, 0]],
    ['ringing', { queuedAt: 5_000, firstRungAt: 8_000 }, [95, 92, 0, 0]],
    ['talking', talked, [8, 4, 86, 0]],
    ['wrapping up', { ...talked, hungUpAt: 60_000, endedAt: 61_000 }, [8, 4, 46, 40]],
    ['documented', { ...talked, hungUpAt: 60_000, wrapUpEndedAt: 90_000 }, [8, 4, 46, 30]],
    ['abandoned', { queuedAt: 5_000, firstRungAt: 8_000, hungUpAt: 20_000 }, [15, 12, 0, 0]],
    ['over, its end not known yet', { ...talked, finalStatus: 'completed' }, [8, 4, 0, 86]],
  ])('%s', (_name, known, [waiting, ringing, talking, wrapUp]) => {
    expect(callDurations(known, 100_000)).toEqual({
      waitingSeconds: waiting,
      ringingSeconds: ringing,
      talkingSeconds: talking,
      wrapUpSeconds: wrapUp,
    });
  });
});

describe('the final status', () => {
  it('is the strongest', () => {
    expect(mergeCallFact({ finalStatus: 'completed' }, { finalStatus: 'busy' }).finalStatus).toBe(
      'completed',
    );
    expect(mergeCallFact({ finalStatus: 'canceled' }, { finalStatus: 'busy' }).finalStatus).toBe('busy');
  });
});
