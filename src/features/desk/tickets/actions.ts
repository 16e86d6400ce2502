'use server';

import { requireActor } from '@/features/core/session/api';
import { answer } from '@/infra/next/action';
import { assignTicket } from './commands/assign-ticket';
import { changeTicketState } from './commands/change-ticket-state';
import { openTicket } from './commands/open-ticket';
import { openTicketFromCall } from './commands/open-ticket-from-call';
import { writeEntry } from './commands/write-entry';
import {
  assignSchema,
  changeStateSchema,
  openTicketFromCallSchema,
  openTicketSchema,
  writeEntrySchema,
} from './schema';

export async function openTicketAction(input: unknown) {
  const actor = await requireActor();
  return answer(openTicketSchema, input, (valid) => openTicket(actor, valid));
}

export async function openTicketFromCallAction(input: unknown) {
  const actor = await requireActor();
  return answer(openTicketFromCallSchema, input, (valid) => openTicketFromCall(actor, valid));
}

export async function writeEntryAction(input: unknown) {
  const actor = await requireActor();
  return answer(writeEntrySchema, input, (valid) => writeEntry(actor, valid));
}

export async function assignTicketAction(input: unknown) {
  const actor = await requireActor();
  return answer(assignSchema, input, (valid) => assignTicket(actor, valid));
}

export async function changeTicketStateAction(input: unknown) {
  const actor = await requireActor();
  return answer(changeStateSchema, input, (valid) => changeTicketState(actor, valid));
}
