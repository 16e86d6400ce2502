'use server';

import { requireActor } from '@/features/core/session/api';
import { answer } from '@/infra/next/action';
import { createServiceToken } from './commands/create-service-token';
import { createToken } from './commands/create-token';
import { revokeToken } from './commands/revoke-token';
import { createServiceTokenSchema, createTokenSchema, revokeTokenSchema } from './schema';

export async function createTokenAction(input: unknown) {
  const actor = await requireActor();
  return answer(createTokenSchema, input, (valid) => createToken(actor, valid));
}

export async function createServiceTokenAction(input: unknown) {
  const actor = await requireActor();
  return answer(createServiceTokenSchema, input, (valid) => createServiceToken(actor, valid));
}

export async function revokeTokenAction(input: unknown) {
  const actor = await requireActor();
  return answer(revokeTokenSchema, input, (valid) => revokeToken(actor, valid));
}
