import type { z } from 'zod';
import { AppError, isAppError } from '@/domain/errors/app-error';
import { systemActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { inTenants } from '@/infra/db/in-tenants';
import { type AccountRow, accountForSignIn } from '../account-for-sign-in';
import { beginSession } from '../begin-session';
import { passwordFits } from '../password';
import type { credentialsSchema } from '../schema';
import { proveSecondFactor } from '../second-factor/prove';
import { slowFailure } from '../slow-failure';
import { reserveAttempt } from '../throttle';

/** Longer than any failing way through takes, so that they all take the same. */
const FAILURE_MS = 400;

/** Only failures of accounts that exist have a place in a history. */
async function noteFailure(account: AccountRow | undefined, reason: string): Promise<void> {
  if (!account) return;
  const { account_id: id, tenant_id: tenantId } = account;
  const actor = systemActor('signIn', [tenantId]);
  await inTenants(actor, (tx) =>
    record(tx, actor, {
      tenantId,
      subject: { type: 'account', id },
      type: 'account.signInFailed',
      data: { reason },
    }),
  );
}

/** The account, if the password fits and it may sign in. @throws auth.invalidCredentials */
async function accountOf(email: string, password: string): Promise<AccountRow> {
  const account = await accountForSignIn(email);
  const fits = await passwordFits(account?.password_hash ?? null, password);
  if (account && fits && account.state === 'active') return account;
  await noteFailure(account, fits ? 'state' : 'password');
  throw new AppError('auth.invalidCredentials');
}

async function startSession(account: AccountRow, code: string | undefined, userAgent: string | null) {
  const { account_id: accountId, tenant_id: tenantId } = account;
  const actor = systemActor('signIn', [tenantId]);
  return inTenants(actor, async (tx) => {
    const method = await proveSecondFactor(tx, actor, { tenantId, accountId }, code);
    return beginSession(tx, actor, { tenantId, accountId, userAgent, method });
  });
}

/**
 * Begins a session.
 * @returns the session token for the browser's cookie and the account's id
 * @throws auth.invalidCredentials for every reason alike: unknown, wrong password, locked;
 *   auth.tooManyAttempts; auth.secondFactorRequired, auth.secondFactorInvalid once the password fits
 */
export function signIn(
  { email, password, code }: z.output<typeof credentialsSchema>,
  userAgent: string | null,
  address: string | null = null,
): Promise<{ token: string; accountId: string }> {
  return slowFailure(FAILURE_MS, async () => {
    const attempt = await reserveAttempt('signIn', email, address);
    const account = await accountOf(email, password);
    try {
      const token = await startSession(account, code, userAgent);
      await attempt.succeed();
      return { token, accountId: account.account_id };
    } catch (error) {
      if (isAppError(error) && error.code === 'auth.secondFactorRequired') await attempt.refund();
      else if (isAppError(error)) await noteFailure(account, 'secondFactor');
      throw error;
    }
  });
}
