'use server';

import { requireActor } from '@/features/core/session/api';
import { answer } from '@/infra/next/action';
import { inviteAgain } from './commands/invite-again';
import { invitePerson } from './commands/invite-person';
import { lockPerson } from './commands/lock-person';
import { pseudonymisePerson } from './commands/pseudonymise-person';
import { removePersonsSecondFactor } from './commands/remove-persons-second-factor';
import { setRoles } from './commands/set-roles';
import { unlockPerson } from './commands/unlock-person';
import { listPeople } from './queries';
import {
  invitePersonSchema,
  listPeopleSchema,
  personSchema,
  pseudonymiseSchema,
  setRolesSchema,
} from './schema';

export async function invitePersonAction(input: unknown) {
  const actor = await requireActor();
  return answer(invitePersonSchema, input, (valid) => invitePerson(actor, valid));
}

export async function inviteAgainAction(input: unknown) {
  const actor = await requireActor();
  return answer(personSchema, input, (valid) => inviteAgain(actor, valid));
}

export async function setRolesAction(input: unknown) {
  const actor = await requireActor();
  return answer(setRolesSchema, input, (valid) => setRoles(actor, valid));
}

export async function lockPersonAction(input: unknown) {
  const actor = await requireActor();
  return answer(personSchema, input, (valid) => lockPerson(actor, valid));
}

export async function unlockPersonAction(input: unknown) {
  const actor = await requireActor();
  return answer(personSchema, input, (valid) => unlockPerson(actor, valid));
}

export async function removePersonsSecondFactorAction(input: unknown) {
  const actor = await requireActor();
  return answer(personSchema, input, (valid) => removePersonsSecondFactor(actor, valid));
}

export async function pseudonymisePersonAction(input: unknown) {
  const actor = await requireActor();
  return answer(pseudonymiseSchema, input, (valid) => pseudonymisePerson(actor, valid));
}

/** The next page of the list. */
export async function listPeopleAction(input: unknown) {
  const actor = await requireActor();
  return answer(listPeopleSchema, input, (valid) => listPeople(actor, valid));
}
