import type { z } from 'zod';
import { AppError } from '@/domain/errors/app-error';
import { systemActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { inTenants } from '@/infra/db/in-tenants';
import { passwordFits } from '../password';
import type { credentialsSchema } from '../schema';
import { hashToken, newSessionToken } from '../token';

const SESSION_MS = 12 * 60 * 60 * 1000;

type AccountRow = { account_id: string; tenant_id: string; password_hash: string | null; state: string };

/**
 * Begins a session.
 * @returns the session token for the browser's cookie and the account's id
 * @throws auth.invalidCredentials for every reason alike: unknown, wrong password, locked
 */
export async function signIn(
  { email, password }: z.output<typeof credentialsSchema>,
  userAgent: string | null,
): Promise<{ token: string; accountId: string }> {
  const [account] = await query<AccountRow>('SELECT * FROM account_for_sign_in($1)', [email]);
  const fits = await passwordFits(account?.password_hash ?? null, password);
  if (!account || !fits || account.state !== 'active') throw new AppError('auth.invalidCredentials');

  const token = newSessionToken();
  const now = clock.now();
  const actor = systemActor('signIn', [account.tenant_id]);
  await inTenants(actor, async (tx) => {
    const session = await tx.session.create({
      data: {
        tenantId: account.tenant_id,
        accountId: account.account_id,
        tokenHash: Uint8Array.from(hashToken(token)),
        createdAt: new Date(now),
        lastSeenAt: new Date(now),
        expiresAt: new Date(now + SESSION_MS),
        userAgent: userAgent?.slice(0, 200) ?? null,
      },
    });
    await record(tx, actor, {
      tenantId: account.tenant_id,
      subject: { type: 'account', id: account.account_id },
      type: 'account.signedIn',
      data: { sessionId: session.id },
    });
  });
  return { token, accountId: account.account_id };
}
