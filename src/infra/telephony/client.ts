import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import { env } from '@/infra/env/env';

const TIMEOUT_MS = 5_000;

/** Sends Twilio's requests to the carrier: the package has no setting for another address. */
class CarrierHttpClient extends twilio.RequestClient {
  readonly #base: URL;

  constructor(base: string) {
    super({ timeout: TIMEOUT_MS });
    this.#base = new URL(base);
  }

  override request<TData>(options: RequestClient.RequestOptions<TData>) {
    const uri = new URL(options.uri);
    uri.protocol = this.#base.protocol;
    uri.host = this.#base.host;
    return super.request<TData>({ ...options, uri: uri.href });
  }
}

let client: twilio.Twilio | undefined;

/** The REST client: of Twilio, or of the carrier that answers in its place. */
export function telephony(): twilio.Twilio {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, CARRIER_URL } = env();
  client ??= twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, {
    httpClient: CARRIER_URL
      ? new CarrierHttpClient(CARRIER_URL)
      : new twilio.RequestClient({ timeout: TIMEOUT_MS }),
  });
  return client;
}
