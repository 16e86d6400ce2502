import { callRefSchema, waitMusic } from '@/features/desk/calls/api';
import { answerCarrier } from '@/infra/telephony/answer-carrier';

/** What the caller hears while waiting. */
export const POST = answerCarrier((_form, { locale, ...ref }) =>
  waitMusic(locale ?? 'de', callRefSchema.parse(ref)),
);
