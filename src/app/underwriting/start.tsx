import { redirect } from 'next/navigation';
import { hasRole, startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';
import { StartPage, startOf, type UnderwritingRole } from '@/features/underwriting/start/api';

/** The start page of a role; whoever does not hold it goes to their own. */
export async function RoleStart({ as: role }: { as: UnderwritingRole }) {
  const actor = await requireActor();
  if (!hasRole(actor, role)) redirect(startPageOf(actor));
  return <StartPage start={startOf(actor, role)} />;
}
