import twilio from 'twilio';
import { type CarrierPhones, carrierPhones } from '../../testing/phones';
import { type Carrier, startCarrier } from '../carrier';
import type { CarrierConfig } from '../config';
import { ACCOUNT_SID, AUTH_TOKEN, TestApplication, testConfig } from './application';

export const LINE = '+4935100001';

/** A carrier, an application and the official client, all in this process, talking over HTTP. */
export interface Stand {
  carrier: Carrier;
  app: TestApplication;
  client: twilio.Twilio;
  phones: CarrierPhones;
  baseUrl: string;
  /** Provisions the line and says what it answers with. */
  line(twiml: string, settings?: { statusCallback?: string }): Promise<void>;
  stop(): Promise<void>;
}

/** Puts up everything a test of the carrier needs. */
export async function setUp(changes: Partial<CarrierConfig> = {}): Promise<Stand> {
  const carrier = await startCarrier(testConfig(changes));
  const app = await new TestApplication().start();
  const baseUrl = `http://127.0.0.1:${carrier.port}`;
  const client = restClient(baseUrl);
  return {
    carrier,
    app,
    client,
    baseUrl,
    phones: carrierPhones(baseUrl, changes.pageKey),
    async line(twiml, settings = {}) {
      const voiceUrl = app.answer('/voice', twiml);
      await client.incomingPhoneNumbers.create({ phoneNumber: LINE, voiceUrl, ...settings });
    },
    async stop() {
      await carrier.close();
      app.stop();
    },
  };
}

/** The official client, which is sent to another host by its HTTP client. */
export function restClient(baseUrl: string, authToken = AUTH_TOKEN): twilio.Twilio {
  const http = new twilio.RequestClient();
  const request = http.request.bind(http);
  http.request = (options) => {
    const { pathname, search } = new URL(options.uri);
    return request({ ...options, uri: baseUrl + pathname + search });
  };
  return twilio(ACCOUNT_SID, authToken, { httpClient: http });
}
