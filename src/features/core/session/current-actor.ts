import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { PersonActor } from '@/domain/people/actor';
import { actorOfToken } from './actor-of-token';
import { authOptions } from './auth-options';

/** The signed-in person of this request, or undefined. Asked of the database once per request. */
export const currentActor = cache(async (): Promise<PersonActor | undefined> => {
  const session: { sessionToken?: unknown } | null = await getServerSession(authOptions());
  return session?.sessionToken ? actorOfToken(String(session.sessionToken)) : undefined;
});

/** The signed-in person as far as they are concerned themselves, even if they must set up a second factor first. */
export async function requireAccount(): Promise<PersonActor> {
  return (await currentActor()) ?? redirect('/sign-in');
}

/** The signed-in person; sends everybody else to where they become one: sign-in, or setting up a second factor. */
export async function requireActor(): Promise<PersonActor> {
  const actor = await requireAccount();
  return actor.mustEnrol ? redirect('/account/security') : actor;
}
