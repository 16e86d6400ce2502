import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { systemActor } from '@/domain/people/actor';
import { existing } from '@/features/core/access/existing';
import { inTenants } from '@/infra/db/in-tenants';
import { asFinalStatus, newsOfCallerStatus } from './carrier-news';
import { applyCarrierEvent } from './commands/apply-carrier-event';
import { enqueueCall } from './commands/enqueue-call';
import { receiveCall } from './commands/receive-call';
import { returnCall } from './commands/return-call';
import { type CallRef, inboundSchema } from './schema';
import { receptionTwiml, waiting, waitingAgain } from './twiml/reception';

/** Answers the carrier when a call comes in. */
export async function answerInbound(form: Record<string, string>): Promise<VoiceResponse> {
  const reception = await receiveCall(inboundSchema.parse(form));
  if (reception.kind === 'queue') await enqueueCall(reception.ref, reception.locale);
  return receptionTwiml(reception);
}

async function callAndContract(ref: CallRef) {
  const call = await inTenants(systemActor('telephony', [ref.tenant, ref.operator]), (tx) =>
    tx.call.findUnique({ where: { id: ref.call }, include: { contract: true } }),
  );
  return existing(call);
}

/** Answers the language menu; any other key and silence mean the first language. */
export async function answerLanguage(ref: CallRef, form: Record<string, string>): Promise<VoiceResponse> {
  const { contract } = await callAndContract(ref);
  const languages = contract?.languages ?? [];
  const locale = languages[Number(form.Digits) - 1] ?? languages[0] ?? 'de';
  await enqueueCall(ref, locale);
  return waiting(locale, contract?.name ?? '', ref);
}

function hungUp(): VoiceResponse {
  const response = new VoiceResponse();
  response.hangup();
  return response;
}

/** The caller left the conference: hung up, was hung up, or lost the agent's line and waits again. */
export async function answerAfterConference(
  ref: CallRef,
  form: Record<string, string>,
): Promise<VoiceResponse> {
  if (asFinalStatus(form.CallStatus ?? '')) {
    const news = newsOfCallerStatus(form);
    if (news) await applyCarrierEvent(ref, news);
    return hungUp();
  }
  const call = await callAndContract(ref);
  const waitsAgain = call.attemptId ? await returnCall(ref, call.attemptId) : false;
  return waitsAgain ? waitingAgain(call.locale ?? 'de', ref) : hungUp();
}
