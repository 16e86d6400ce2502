'use server';

import { requireActor } from '@/features/core/session/api';
import { answer } from '@/infra/next/action';
import { createClient } from './commands/create-client';
import { setSecondFactorRoles } from './commands/set-second-factor-roles';
import { createClientSchema, setSecondFactorRolesSchema } from './schema';

export async function createClientAction(input: unknown) {
  const actor = await requireActor();
  return answer(createClientSchema, input, (valid) => createClient(actor, valid));
}

export async function setSecondFactorRolesAction(input: unknown) {
  const actor = await requireActor();
  return answer(setSecondFactorRolesSchema, input, (valid) => setSecondFactorRoles(actor, valid));
}
