import { AppError } from '@/domain/errors/app-error';
import { systemActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { inTenants } from '@/infra/db/in-tenants';
import { accountForSignIn } from '../account-for-sign-in';
import { beginSession } from '../begin-session';

/** What an OpenID provider says of somebody. */
export type ProviderProfile = { email?: string | null | undefined; email_verified?: boolean | undefined };

const MAY = ['active', 'invited'];

/**
 * Begins a session for whom the company's own provider vouches for; accounts are found by verified e-mail, and none
 * is made. The first time takes an invitation up.
 * @throws auth.invalidCredentials
 */
export async function signInWithProvider(
  { email, email_verified }: ProviderProfile,
  userAgent: string | null,
): Promise<{ token: string; accountId: string }> {
  const account = email && email_verified === true ? await accountForSignIn(email.toLowerCase()) : undefined;
  if (!account || !MAY.includes(account.state)) throw new AppError('auth.invalidCredentials');
  const { account_id: accountId, tenant_id: tenantId } = account;
  const actor = systemActor('signIn', [tenantId]);
  const token = await inTenants(actor, async (tx) => {
    const { count } = await tx.account.updateMany({
      where: { id: accountId, state: 'invited' },
      data: { state: 'active', version: { increment: 1 } },
    });
    if (count === 1) {
      const subject = { type: 'account', id: accountId } as const;
      await record(tx, actor, { tenantId, subject, type: 'account.invitationAccepted' });
    }
    return beginSession(tx, actor, { tenantId, accountId, userAgent, method: 'provider' });
  });
  return { token, accountId };
}
