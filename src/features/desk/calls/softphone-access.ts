import type { PersonActor } from '@/domain/people/actor';
import { authorize } from '@/features/core/access/authorize';
import { env } from '@/infra/env/env';
import { softphoneToken } from '@/infra/telephony/softphone-token';
import { callAccess } from './access';

export type SoftphoneAccess =
  | { provider: 'twilio'; token: string }
  | { provider: 'carrier'; token: string; url: string };

/** What the agent's browser needs to be a phone: at Twilio, or at the carrier that answers in its place. */
export function softphoneAccess(actor: PersonActor): SoftphoneAccess {
  authorize(callAccess.softphone, actor, undefined);
  const token = softphoneToken(actor.accountId);
  const { CARRIER_URL, CARRIER_PUBLIC_URL } = env();
  const url = CARRIER_PUBLIC_URL ?? CARRIER_URL;
  return url ? { provider: 'carrier', token, url } : { provider: 'twilio', token };
}
