import { redirect } from 'next/navigation';
import type { PersonActor } from '@/domain/people/actor';
import { hasRole, startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';

/** The signed-in administrator; everybody else goes to their own start page. */
export async function requireAdministrator(): Promise<PersonActor> {
  const actor = await requireActor();
  return hasRole(actor, 'administrator') ? actor : redirect(startPageOf(actor));
}
