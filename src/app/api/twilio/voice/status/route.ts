import { applyStatusOfNumber } from '@/features/desk/calls/api';
import { answerCarrier } from '@/infra/telephony/answer-carrier';

/** The caller's line changed its state. */
export const POST = answerCarrier(async (form) => {
  await applyStatusOfNumber(form);
  return undefined;
});
