import type { Actor, PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { type EventType, record } from '@/features/core/events/api';
import type { Account } from '@/infra/db/generated/client';
import { inTenants, type Tx } from '@/infra/db/in-tenants';
import { type PersonRight, peopleAccess } from './access';
import { loadAccount } from './load';

type Change = {
  right: PersonRight;
  accountId: string;
  event?: EventType;
  work: (tx: Tx, account: Account) => Promise<void>;
};

/** Changes somebody else's account: load, authorize, do the work, record. */
export async function changeAccount(
  actor: PersonActor,
  { right, accountId, event, work }: Change,
): Promise<void> {
  const rule: (actor: Actor, account: Account) => boolean = peopleAccess[right];
  await inTenants(actor, async (tx) => {
    const account = await loadAccount(tx, accountId);
    authorize(rule, actor, account);
    await work(tx, account);
    if (!event) return;
    const subject = { type: 'account', id: accountId } as const;
    await record(tx, actor, { tenantId: account.tenantId, subject, type: event });
  });
}

/** The account as the key of what belongs to it. */
export const ownerOf = ({ id, tenantId }: Account) => ({ accountId: id, tenantId });

/** Writes a state. */
export async function saveState(tx: Tx, { id }: Account, state: string): Promise<void> {
  await tx.account.update({ where: { id }, data: { state, version: { increment: 1 } } });
}
