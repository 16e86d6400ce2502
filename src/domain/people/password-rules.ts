/** What a password must not be made of, and who knows the ones everybody uses. */
export type PasswordFacts = { words: readonly string[]; isCommon: (password: string) => boolean };

export type PasswordProblem = { code: string; params?: Record<string, string | number> };

/** NIST 800-63B asks for 8 beside a second factor and 15 alone; not everybody here has the second factor. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

const WORD_MIN = 4;
const PRODUCT = 'leitstand';
const MOSTLY = 0.8;

/** One short piece again and again. */
const isRepetition = (password: string): boolean => /^(.{1,4})\1+.{0,3}$/su.test(password);

/** Neighbours on the alphabet or the row of digits, for most of its length. */
function isSequence(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => Math.abs(code - (codes[index] ?? 0)));
  return steps.filter((step) => step <= 1 || step === 9).length >= steps.length * MOSTLY;
}

/** A known password with digits and signs around it. */
const core = (password: string): string => password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** The words somebody would guess first: names, the address, the company, this product. */
export function contextWords(facts: { name: string; email: string; companies: readonly string[] }): string[] {
  const domain = facts.email.split('@')[1]?.split('.').slice(0, -1).join(' ') ?? '';
  const text = [facts.name, facts.email.split('@')[0], domain, ...facts.companies, PRODUCT].join(' ');
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words)].filter((word) => word.length >= WORD_MIN);
}

/**
 * What is wrong with a new password, by NIST 800-63B: too short, known, guessable, or about the person. Which
 * characters it has does not matter. @returns nothing for a good one
 */
export function passwordProblem(
  typed: string,
  { words, isCommon }: PasswordFacts,
): PasswordProblem | undefined {
  const password = typed.normalize('NFKC').toLowerCase();
  const { length } = [...password];
  if (length < PASSWORD_MIN) return { code: 'passwordTooShort', params: { minimum: PASSWORD_MIN } };
  if (length > PASSWORD_MAX) return { code: 'passwordTooLong', params: { maximum: PASSWORD_MAX } };
  if (isCommon(password)) return { code: 'passwordBreached' };
  if (isRepetition(password) || isSequence(password)) return { code: 'passwordGuessable' };
  const word = words.find((candidate) => password.includes(candidate));
  if (word) return { code: 'passwordContext', params: { word } };
  if (core(password).length >= WORD_MIN && isCommon(core(password))) return { code: 'passwordGuessable' };
  return undefined;
}
