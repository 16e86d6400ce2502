import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChainCheck } from './chain-check';
import { type ChainedEvent, eventHash, type LinkHash } from './event-text';

const link: LinkHash = (prev, text) => createHash('sha256').update(prev, 'hex').update(text).digest('hex');
const tenantId = 'aaaaaaaa-0000-0000-0000-000000000000';

/** A sound chain of a subject. */
function chain(length: number, subjectId = 's'): ChainedEvent[] {
  const events: ChainedEvent[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const data = `{"changed": ["note ${seq}"]}`;
    const own = {
      tenantId,
      subjectType: 'ticket',
      subjectId,
      seq,
      type: 'ticket.noted',
      at: seq,
      actor: 'x',
      data,
    };
    const bare = { ...own, prevHash: events.at(-1)?.hash ?? null, hash: '', head: null };
    events.push({ ...bare, hash: eventHash(link, bare) });
  }
  const last = events.at(-1);
  const head = last ? { seq: last.seq, hash: last.hash } : null;
  return events.map((event) => ({ ...event, head }));
}

function check(events: readonly ChainedEvent[]): string[] {
  const walk = new ChainCheck(link);
  const found = [...events.flatMap((event) => walk.next(event)), ...walk.end()];
  return found.map(({ code, subjectId, seq }) => `${code} ${subjectId} ${seq}`);
}

/** The event at an index with something else in it. */
const changed = (events: readonly ChainedEvent[], index: number, change: Partial<ChainedEvent>) =>
  events.map((event, i) => (i === index ? { ...event, ...change } : event));

describe('the check of chains', () => {
  it('finds nothing in sound chains', () => {
    expect(check([...chain(4, 'a'), ...chain(1, 'b'), ...chain(3, 'c')])).toEqual([]);
  });

  it.each<[string, (events: ChainedEvent[]) => ChainedEvent[], string[]]>([
    ['a changed event', (all) => changed(all, 1, { data: '{}' }), ['eventChanged s 2']],
    ['a changed time', (all) => changed(all, 3, { at: 9 }), ['eventChanged s 4']],
    ['a deleted event', (all) => all.toSpliced(1, 1), ['eventMissing s 2']],
    ['a deleted first event', (all) => all.slice(1), ['eventMissing s 1']],
    ['two deleted events', (all) => all.toSpliced(1, 2), ['eventMissing s 2', 'eventMissing s 3']],
    ['a cut tail', (all) => all.slice(0, 2), ['tailCut s 3']],
    ['a missing head', (all) => changed(all, 3, { head: null }), ['headWrong s 4']],
    [
      'a head set back',
      (all) => changed(all, 3, { head: { seq: 3, hash: all[2]?.hash ?? '' } }),
      ['headWrong s 4'],
    ],
    ['a foreign head', (all) => changed(all, 3, { head: { seq: 4, hash: '00' } }), ['headWrong s 4']],
  ])('names %s', (_, tamper, expected) => {
    expect(check(tamper(chain(4)))).toEqual(expected);
  });

  it('names events that changed numbers', () => {
    const [a, b, c, d] = chain(4) as [ChainedEvent, ChainedEvent, ChainedEvent, ChainedEvent];
    const swapped = [a, { ...c, seq: 2 }, { ...b, seq: 3 }, d];
    expect(check(swapped)).toEqual(['reordered s 2', 'reordered s 3']);
  });

  it('names events that changed contents', () => {
    const [a, b, c, d] = chain(4) as [ChainedEvent, ChainedEvent, ChainedEvent, ChainedEvent];
    const at = (place: ChainedEvent, { data, at: when }: ChainedEvent) => ({ ...place, data, at: when });
    expect(check([a, at(b, c), at(c, b), d])).toEqual(['reordered s 2', 'reordered s 3']);
  });

  it('names an event that was replaced by one that is right in itself', () => {
    const all = chain(4);
    const forged = { ...(all[1] as ChainedEvent), data: '{}' };
    expect(check(changed(all, 1, { data: '{}', hash: eventHash(link, forged) }))).toEqual([
      'eventChanged s 2',
    ]);
  });

  it('finds any single change of any event', () => {
    const text = fc.string({ unit: 'binary' });
    const hash = fc.uint8Array({ maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
    const change = fc.oneof(
      ...(['type', 'actor', 'data', 'tenantId'] as const).map((field) => fc.record({ [field]: text })),
      ...(['hash', 'prevHash'] as const).map((field) => fc.record({ [field]: hash })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), change, (index, other) => {
        expect(check(changed(chain(6), index, other)).length).toBeGreaterThan(0);
      }),
    );
  });
});
