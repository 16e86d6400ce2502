import { type PersonActor, systemActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { inTenants } from '@/infra/db/in-tenants';
import { tokenAccess } from '../access';
import { type CreatedToken, issueToken, type NewToken } from './create-token';

/**
 * A token for a person by whoever runs the installation; the event says so.
 * @throws access.denied for scopes the person does not have
 */
export async function createTokenAtConsole(person: PersonActor, input: NewToken): Promise<CreatedToken> {
  authorize(tokenAccess.create, person, input);
  const { accountId, homeTenantId: tenantId } = person;
  const actor = systemActor('console', [tenantId]);
  const holder = { kind: 'personal', accountId, tenantId, createdBy: accountId } as const;
  return inTenants(actor, (tx) => issueToken(tx, actor, holder, input));
}
