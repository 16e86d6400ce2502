import { notFound } from 'next/navigation';
import { z } from 'zod';
import { isAppError } from '@/domain/errors/app-error';
import type { PersonActor } from '@/domain/people/actor';
import { getPerson } from '@/features/core/people/api';

/** The person; the page for what does not exist when unknown or foreign. */
export async function personOr404(actor: PersonActor, id: string) {
  if (!z.uuid().safeParse(id).success) notFound();
  return getPerson(actor, id).catch((error: unknown) => {
    if (isAppError(error) && error.code === 'notFound') notFound();
    throw error;
  });
}
