import twilio from 'twilio';
import { env } from '@/infra/env/env';

const { AccessToken } = twilio.jwt;
const VALID_SECONDS = 60 * 60;

/** The name under which an agent's browser is a phone. */
export const softphoneIdentity = (accountId: string): string => `agent_${accountId.replaceAll('-', '')}`;

/** A token with which the agent's browser registers as a phone that can be rung; valid one hour. */
export function softphoneToken(accountId: string): string {
  const { TWILIO_ACCOUNT_SID, TWILIO_API_KEY_SID, TWILIO_API_KEY_SECRET } = env();
  const token = new AccessToken(TWILIO_ACCOUNT_SID, TWILIO_API_KEY_SID, TWILIO_API_KEY_SECRET, {
    identity: softphoneIdentity(accountId),
    ttl: VALID_SECONDS,
  });
  token.addGrant(new AccessToken.VoiceGrant({ incomingAllow: true }));
  return token.toJwt();
}
