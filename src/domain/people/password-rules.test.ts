import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextWords, passwordProblem } from './password-rules';

const words = contextWords({
  name: 'Jürgen von der Heide',
  email: 'j.heide@nord-rueck.example',
  companies: ['Nordrück AG'],
});
const isCommon = (password: string) => ['summer', 'correcthorse', 'trustno1trustno2'].includes(password);
const codeOf = (password: string) => passwordProblem(password, { words, isCommon })?.code;

describe('a new password', () => {
  it.each([
    ['short', 'passwordTooShort'],
    ['äöüäöüäöüä', 'passwordTooShort'],
    ['x'.repeat(129), 'passwordTooLong'],
    ['TrustNo1TrustNo2', 'passwordBreached'],
    ['Summer2026!!', 'passwordGuessable'],
    ['aaaaaaaaaaaa', 'passwordGuessable'],
    ['abcabcabcabcab', 'passwordGuessable'],
    ['abcdefghijklm', 'passwordGuessable'],
    ['123456789012', 'passwordGuessable'],
    ['9876543210987', 'passwordGuessable'],
    ['mein leitstand hier', 'passwordContext'],
    ['die Heide blüht', 'passwordContext'],
    ['immer nordrück treu', 'passwordContext'],
    ['correct horse battery staple', undefined],
    ['Пароль из пяти слов', undefined],
    ['🐎🔋📎🐎🔋🐎📎📎🔋🐎🐎🔋', undefined],
  ])('%s: %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it('is judged alike however its characters are composed', () => {
    expect(codeOf('für Jürgen ist das')).toBe('passwordContext');
    expect(codeOf('für Jürgen ist das'.normalize('NFD'))).toBe('passwordContext');
  });

  it('needs no kind of characters: any random one of the length will do', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[g-z]{40,60}$/), (password) => {
        fc.pre(!/(.)\1/.test(password));
        expect(['passwordGuessable', undefined]).toContain(codeOf(password));
      }),
    );
  });

  it('knows the words around a person, without those too short to mean anything', () => {
    expect(words).toEqual(['jürgen', 'heide', 'nord', 'rueck', 'nordrück', 'leitstand']);
  });
});
