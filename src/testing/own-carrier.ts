import { type Carrier, startCarrier } from '@/carrier/carrier';
import { env } from '@/infra/env/env';
import { type CarrierPhones, carrierPhones } from './phones';

/** A carrier in this process that plays the tests' Twilio account, and speaks without taking time. */
export async function ownCarrier(): Promise<{ phones: CarrierPhones; close: () => Promise<void> }> {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_API_KEY_SID, TWILIO_API_KEY_SECRET } = env();
  const carrier: Carrier = await startCarrier({
    port: 0,
    host: '127.0.0.1',
    accountSid: TWILIO_ACCOUNT_SID,
    authToken: TWILIO_AUTH_TOKEN,
    apiKeySid: TWILIO_API_KEY_SID,
    apiKeySecret: TWILIO_API_KEY_SECRET,
    phonebook: { lines: [], phones: [] },
    webhookDelayMs: 0,
    speechMsPerChar: 0,
    timeScale: 1,
    logLevel: 'silent',
  });
  // The application asks its environment where the carrier is, once: it is parsed already, so it is told here.
  env().CARRIER_URL = `http://127.0.0.1:${carrier.port}`;
  return { phones: carrierPhones(`http://127.0.0.1:${carrier.port}`), close: () => carrier.close() };
}
