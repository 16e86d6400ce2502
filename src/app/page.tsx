import { redirect } from 'next/navigation';
import { startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';

/** Everybody begins where their role begins. */
export default async function Start() {
  redirect(startPageOf(await requireActor()));
}
