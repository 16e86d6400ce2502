import { describe, expect, it } from 'vitest';
import { base32, stepOfCode, totpCode, totpStep, totpUri } from './totp';

const secret = Buffer.from('12345678901234567890');

describe('time-based codes', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('are those of RFC 6238 at %i s', (seconds, code) => {
    expect(totpCode(secret, totpStep(seconds * 1000))).toBe(code);
  });

  it('are good one step early and late, and no further', () => {
    const now = 1_234_567_890_000;
    const step = totpStep(now);
    for (const offset of [-1, 0, 1]) {
      expect(stepOfCode(secret, totpCode(secret, step + offset), now)).toBe(step + offset);
    }
    expect(stepOfCode(secret, totpCode(secret, step + 2), now)).toBeUndefined();
    expect(stepOfCode(secret, '12345', now)).toBeUndefined();
    expect(stepOfCode(secret, 'ümläute', now)).toBeUndefined();
  });

  it('have their secret in base 32 (RFC 4648)', () => {
    expect(
      ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text))),
    ).toEqual(['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI']);
    expect(totpUri(secret, 'a+b@x.example')).toBe(
      'otpauth://totp/Leitstand%3Aa%2Bb%40x.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Leitstand',
    );
  });
});
