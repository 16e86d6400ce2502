import { query } from '@/infra/db/direct';
import { env } from '@/infra/env/env';
import { log } from '@/infra/log/log';
import { telephony } from '@/infra/telephony/client';
import { webhookUrl } from '@/infra/telephony/webhooks';

const pointsHere = () => ({
  voiceUrl: webhookUrl('voice/inbound'),
  voiceMethod: 'POST',
  statusCallback: webhookUrl('voice/status'),
  statusCallbackMethod: 'POST',
});

async function syncNumber(number: string): Promise<void> {
  const [known] = await telephony().incomingPhoneNumbers.list({ phoneNumber: number, limit: 1 });
  const wanted = pointsHere();
  if (known) {
    const isRight = known.voiceUrl === wanted.voiceUrl && known.statusCallback === wanted.statusCallback;
    if (!isRight) await telephony().incomingPhoneNumbers(known.sid).update(wanted);
    return;
  }
  // At Twilio a number is bought by a person; the carrier gives any number away.
  if (env().CARRIER_URL) await telephony().incomingPhoneNumbers.create({ phoneNumber: number, ...wanted });
  else log.warn({ number: number.slice(-4) }, 'a hotline number is not in the Twilio account');
}

/** Lets every contract's hotline number ring here: its webhooks at the carrier point to this application. */
export async function syncHotlineNumbers(): Promise<void> {
  const rows = await query<{ number: string }>('SELECT number FROM hotline_numbers() AS number');
  for (const { number } of rows) await syncNumber(number);
}
