import { answerLanguage, callRefSchema } from '@/features/desk/calls/api';
import { answerCarrier } from '@/infra/telephony/answer-carrier';

/** The caller pressed a key in the language menu, or none. */
export const POST = answerCarrier((form, params) => answerLanguage(callRefSchema.parse(params), form));
