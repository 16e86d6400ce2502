import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import { systemActor } from '@/domain/people/actor';
import { accountForSignIn, reserveAttempt } from '@/features/core/session/api';
import { inTenants } from '@/infra/db/in-tenants';
import { type LinkPurpose, requestLink } from '../links';
import type { requestResetSchema } from '../schema';

/** Longer than it takes for an account that exists. */
const ANSWER_MS = 400;

/** Whoever never took their invitation up gets it again. */
const purposes: Record<string, LinkPurpose> = { active: 'reset', invited: 'invitation' };

async function askForLink(email: string): Promise<void> {
  const account = await accountForSignIn(email);
  const purpose = account && purposes[account.state];
  if (!purpose) return;
  const owner = { tenantId: account.tenant_id, accountId: account.account_id };
  const actor = systemActor('signIn', [owner.tenantId]);
  await inTenants(actor, (tx) => requestLink(tx, actor, owner, purpose));
}

/**
 * Has a link mailed for a new password. Answers the same, in the same time, whether there is an account or not.
 * @throws auth.tooManyAttempts
 */
export async function requestReset(
  { email }: z.output<typeof requestResetSchema>,
  address: string | null,
): Promise<void> {
  const answerAt = sleep(ANSWER_MS);
  await reserveAttempt('reset', email, address);
  await askForLink(email);
  await answerAt;
}
