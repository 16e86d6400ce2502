import { answerInbound } from '@/features/desk/calls/api';
import { answerCarrier } from '@/infra/telephony/answer-carrier';

/** A call comes in. */
export const POST = answerCarrier((form) => answerInbound(form));
