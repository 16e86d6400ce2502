import { applyCarrierEvent, callRefSchema, newsOfConference } from '@/features/desk/calls/api';
import { answerCarrier } from '@/infra/telephony/answer-carrier';

/** Somebody came into the call's conference or left it. */
export const POST = answerCarrier(async (form, params) => {
  const news = newsOfConference(form);
  if (news) await applyCarrierEvent(callRefSchema.parse(params), news);
  return undefined;
});
