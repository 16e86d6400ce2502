'use server';

import { headers } from 'next/headers';
import { requireAccount } from '@/features/core/session/api';
import { answer } from '@/infra/next/action';
import { ADDRESS_HEADER } from '@/infra/next/client-address';
import { beginSecondFactor } from './commands/begin-second-factor';
import { changePassword } from './commands/change-password';
import { confirmSecondFactor } from './commands/confirm-second-factor';
import { removeSecondFactor } from './commands/remove-second-factor';
import { requestReset } from './commands/request-reset';
import { revokeOtherSessions, revokeOwnSession } from './commands/revoke-own-sessions';
import { setPassword } from './commands/set-password';
import { inspectLink } from './queries';
import {
  changePasswordSchema,
  confirmSecondFactorSchema,
  inspectLinkSchema,
  nothingSchema,
  reauthenticateSchema,
  requestResetSchema,
  revokeSessionSchema,
  setPasswordSchema,
} from './schema';

export async function changePasswordAction(input: unknown) {
  const actor = await requireAccount();
  return answer(changePasswordSchema, input, (valid) => changePassword(actor, valid));
}

export async function revokeOwnSessionAction(input: unknown) {
  const actor = await requireAccount();
  return answer(revokeSessionSchema, input, (valid) => revokeOwnSession(actor, valid));
}

export async function revokeOtherSessionsAction(input: unknown) {
  const actor = await requireAccount();
  return answer(nothingSchema, input, () => revokeOtherSessions(actor));
}

export async function beginSecondFactorAction(input: unknown) {
  const actor = await requireAccount();
  return answer(reauthenticateSchema, input, (valid) => beginSecondFactor(actor, valid));
}

export async function confirmSecondFactorAction(input: unknown) {
  const actor = await requireAccount();
  return answer(confirmSecondFactorSchema, input, (valid) => confirmSecondFactor(actor, valid));
}

export async function removeSecondFactorAction(input: unknown) {
  const actor = await requireAccount();
  return answer(reauthenticateSchema, input, (valid) => removeSecondFactor(actor, valid));
}

/** For whoever cannot sign in. */
export async function requestResetAction(input: unknown) {
  const address = (await headers()).get(ADDRESS_HEADER);
  return answer(requestResetSchema, input, (valid) => requestReset(valid, address));
}

/** For whoever holds a mailed link. */
export async function inspectLinkAction(input: unknown) {
  return answer(inspectLinkSchema, input, inspectLink);
}

export async function setPasswordAction(input: unknown) {
  return answer(setPasswordSchema, input, setPassword);
}
