import { answerAfterConference, callRefSchema } from '@/features/desk/calls/api';
import { answerCarrier } from '@/infra/telephony/answer-carrier';

/** The caller is out of the conference. */
export const POST = answerCarrier((form, params) => answerAfterConference(callRefSchema.parse(params), form));
