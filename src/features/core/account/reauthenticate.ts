import { AppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { passwordFits, reserveAttempt } from '@/features/core/session/api';
import { inOwnAccount } from './own-account';

/**
 * Asks for the present password again before something that whoever found an open browser must not do. Counted like
 * signing in. @throws input.invalid, auth.tooManyAttempts
 */
export async function reauthenticate(actor: PersonActor, current: string): Promise<void> {
  const attempt = await reserveAttempt('signIn', actor.email, null);
  const { passwordHash } = await inOwnAccount(actor, async (_tx, account) => account);
  if (!(await passwordFits(passwordHash, current))) {
    throw new AppError('input.invalid', {}, [{ pointer: '/current', code: 'passwordWrong' }]);
  }
  await attempt.succeed();
}
