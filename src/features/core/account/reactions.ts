import type { Reaction, Sweep } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { log } from '@/infra/log/log';
import { sendLink } from './send-link';

const EVERY_MS = 30_000;
/** The reaction gets this long before the sweep takes over. */
const PATIENCE_MS = 60_000;

export const accountReactions: readonly Reaction[] = [
  {
    name: 'send-account-link',
    on: ['account.invited', 'account.resetRequested'],
    run: ({ tenantId, data }) => sendLink(tenantId, String(data.linkId)),
  },
];

/** Sends what a lost job left unsent. One mail that fails does not hold up the others. */
export async function sendForgottenLinks(): Promise<void> {
  const now = clock.now();
  const links = await query<{ link_id: string; tenant_id: string }>(
    'SELECT * FROM unsent_account_links($1, $2)',
    [new Date(now - PATIENCE_MS), new Date(now)],
  );
  for (const { link_id, tenant_id } of links) {
    await sendLink(tenant_id, link_id).catch((error) =>
      log.warn({ err: error, link: link_id }, 'mail failed'),
    );
  }
}

export const accountSweeps: readonly Sweep[] = [
  { name: 'send-forgotten-links', everyMs: EVERY_MS, run: sendForgottenLinks },
];
