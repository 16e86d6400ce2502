import type { z } from 'zod';
import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { newTotpSecret } from '@/features/core/session/api';
import { accountAccess } from '../access';
import { reauthenticate } from '../reauthenticate';
import type { reauthenticateSchema } from '../schema';
import { type Enrolment, enrolment } from '../second-factor';

/** Begins setting up an authenticator; nothing changes before the first code is confirmed. @throws input.invalid */
export async function beginSecondFactor(
  actor: PersonActor,
  { current }: z.output<typeof reauthenticateSchema>,
): Promise<Enrolment> {
  authorize(accountAccess.own, actor, actor);
  await reauthenticate(actor, current);
  return enrolment(newTotpSecret(), actor.accountId, actor.email);
}
