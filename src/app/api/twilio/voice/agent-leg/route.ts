import { callRefSchema, returnCall } from '@/features/desk/calls/api';
import { answerCarrier } from '@/infra/telephony/answer-carrier';

/** How an agent's line ends when nobody could be connected. */
const FAILED = ['busy', 'no-answer', 'failed'];

/** The agent's line changed its state. */
export const POST = answerCarrier(async (form, { attempt, ...ref }) => {
  if (attempt && FAILED.includes(form.CallStatus ?? '')) await returnCall(callRefSchema.parse(ref), attempt);
  return undefined;
});
