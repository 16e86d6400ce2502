import { describe, expect, it } from 'vitest';
import { Findings, finding, sealFinding } from './findings';
import { judgeSeal, judgeSealOrder, type Seal, sealText, utcDay } from './seal';
import { judgeSealedHead } from './sealed-head';

const tools = {
  sha256: (text: string) => `hash of ${text}`,
  isSigned: (text: string, signature: string, keyId: string) => signature === `${keyId} signed ${text}`,
};

function seal(number: number, before?: Seal): Seal {
  const facts = {
    tenantId: 't',
    number,
    day: `2026-11-${String(number).padStart(2, '0')}`,
    sealedAt: '2026-11-23T00:00:30.000Z',
    prevHash: before?.hash ?? null,
    heads: 1,
    headsHash: 'a',
    total: 2,
    totalHash: 'b',
    keyId: 'key',
  };
  const text = sealText(facts);
  return { ...facts, hash: tools.sha256(text), signature: `key signed ${text}` };
}

const codes = (found: readonly { code: string; seq: number }[]) =>
  found.map(({ code, seq }) => `${code} ${seq}`);

describe('seals', () => {
  it('begin their day in UTC', () => {
    expect(utcDay(Date.parse('2026-11-22T23:59:59.999Z'))).toBe('2026-11-22');
    expect(utcDay(Date.parse('2026-11-23T00:30:00+01:00'))).toBe('2026-11-22');
    expect(utcDay(Date.parse('2026-11-23T00:00:00Z'))).toBe('2026-11-23');
  });

  it('are right as they were signed', () => {
    expect(judgeSeal(tools, seal(1))).toEqual([]);
  });

  it.each([
    'number',
    'day',
    'sealedAt',
    'prevHash',
    'heads',
    'headsHash',
    'total',
    'totalHash',
    'keyId',
  ] as const)('are changed when their %s is', (field) => {
    expect(judgeSeal(tools, { ...seal(1), [field]: 'x' })[0]?.code).toBe('sealChanged');
  });

  it('need a signature of a known key', () => {
    expect(codes(judgeSeal(tools, { ...seal(3), signature: 'x' }))).toEqual(['signatureInvalid 3']);
  });

  it('follow each other', () => {
    const first = seal(1);
    expect(judgeSealOrder(undefined, first)).toEqual([]);
    expect(judgeSealOrder(first, seal(2, first))).toEqual([]);
    expect(codes(judgeSealOrder(first, seal(4)))).toEqual(['sealMissing 2', 'sealMissing 3']);
    expect(codes(judgeSealOrder(undefined, seal(2)))).toEqual(['sealMissing 1']);
    expect(codes(judgeSealOrder(first, seal(2)))).toEqual(['sealChanged 1']);
  });
});

describe('a sealed head', () => {
  const head = { subjectType: 'ticket', subjectId: 's', seq: 5, hash: 'h' };
  it.each([
    [{ eventHash: 'h', lastSeq: null }, []],
    [{ eventHash: 'other', lastSeq: null }, ['eventChanged 5']],
    [{ eventHash: null, lastSeq: null }, ['chainMissing 1']],
    [{ eventHash: null, lastSeq: 3 }, ['tailCut 4']],
    [{ eventHash: null, lastSeq: 9 }, ['eventMissing 5']],
  ])('where %o stands now: %o', (now, expected) => {
    expect(codes(judgeSealedHead('t', head, now))).toEqual(expected);
  });
});

describe('findings', () => {
  const subject = { tenantId: 't', subjectType: 'ticket', subjectId: 's' };

  it('are kept once, and no change is reported where something more exact is known', () => {
    const findings = new Findings(10);
    findings.add([finding('reordered', subject, 2), finding('reordered', subject, 2)]);
    findings.add([finding('eventChanged', subject, 2), finding('eventChanged', subject, 3)]);
    expect(codes(findings.kept)).toEqual(['reordered 2', 'eventChanged 3']);
    expect(findings.count).toBe(2);
  });

  it('are only counted beyond the bound', () => {
    const findings = new Findings(2);
    for (let number = 1; number <= 5; number++)
      findings.add([sealFinding('sealMissing', { tenantId: 't', number })]);
    expect(findings.kept).toHaveLength(2);
    expect(findings.count).toBe(5);
  });
});
