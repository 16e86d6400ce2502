import { expect, it } from 'vitest';
import { renewAfterMs } from './token';

const token = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

it('renews after four fifths of the life', () => {
  expect(renewAfterMs(token({ iat: 1_000, exp: 4_600 }))).toBe(2_880_000);
});

it.each([
  ['no token', 'nonsense'],
  ['no times', token({})],
])('renews after ten minutes with %s', (_name, text) => {
  expect(renewAfterMs(text)).toBe(600_000);
});
