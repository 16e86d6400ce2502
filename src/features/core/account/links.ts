import type { Actor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import type { Tx } from '@/infra/db/in-tenants';
import type { Owner } from './own-account';

const HOUR_MS = 60 * 60 * 1000;

export type LinkPurpose = 'invitation' | 'reset';

/** How long a link is good, in hours. */
export const linkHours: Record<LinkPurpose, number> = { invitation: 7 * 24, reset: 1 };

const askedFor = { invitation: 'account.invited', reset: 'account.resetRequested' } as const;

/** Makes every open link of an account worthless. */
export async function revokeLinks(tx: Tx, accountId: string): Promise<void> {
  await tx.accountLink.updateMany({
    where: { accountId, usedAt: null, revokedAt: null },
    data: { revokedAt: clock.date() },
  });
}

/**
 * Asks for a one-use link by mail; earlier ones are worthless from now on. Its token does not exist before the mail
 * is sent, so that nothing but the mail ever holds it.
 */
export async function requestLink(
  tx: Tx,
  actor: Actor,
  { tenantId, accountId }: Owner,
  purpose: LinkPurpose,
): Promise<void> {
  const now = clock.now();
  await revokeLinks(tx, accountId);
  const link = await tx.accountLink.create({
    data: {
      tenantId,
      accountId,
      purpose,
      requestedAt: new Date(now),
      expiresAt: new Date(now + linkHours[purpose] * HOUR_MS),
    },
  });
  await record(tx, actor, {
    tenantId,
    subject: { type: 'account', id: accountId },
    type: askedFor[purpose],
    data: { linkId: link.id },
  });
}
