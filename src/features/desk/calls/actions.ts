'use server';

import { requireActor } from '@/features/core/session/api';
import { answer } from '@/infra/next/action';
import { documentCall } from './commands/document-call';
import { recordCaller } from './commands/record-caller';
import { setCaller } from './commands/set-caller';
import { documentCallSchema, recordCallerSchema, setCallerSchema } from './schema';

export async function documentCallAction(input: unknown) {
  const actor = await requireActor();
  return answer(documentCallSchema, input, (valid) => documentCall(actor, valid));
}

export async function recordCallerAction(input: unknown) {
  const actor = await requireActor();
  return answer(recordCallerSchema, input, (valid) => recordCaller(actor, valid));
}

export async function setCallerAction(input: unknown) {
  const actor = await requireActor();
  return answer(setCallerSchema, input, (valid) => setCaller(actor, valid));
}
