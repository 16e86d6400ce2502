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

/** The signed-in person; sends everybody else to the sign-in page. */
export async function requireActor(): Promise<PersonActor> {
  return (await currentActor()) ?? redirect('/sign-in');
}
