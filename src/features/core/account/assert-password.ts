import { AppError } from '@/domain/errors/app-error';
import { contextWords, passwordProblem } from '@/domain/people/password-rules';
import { isCommonPassword } from './password-rules/common';

type Whose = { name: string; email: string; companies: readonly string[] };

/** Refuses a password that is too short, known or guessable. @throws input.invalid */
export function assertPassword(password: string, whose: Whose): void {
  const problem = passwordProblem(password, { words: contextWords(whose), isCommon: isCommonPassword });
  if (problem) throw new AppError('input.invalid', {}, [{ pointer: '/password', ...problem }]);
}
