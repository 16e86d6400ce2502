import { webhookUrl } from '@/infra/telephony/webhooks';
import type { CallRef } from './schema';

/** The conference a call lives in. */
export const conferenceName = (callId: string): string => `call-${callId}`;

/** The address of a webhook about this call. */
export const callWebhook = (path: string, ref: CallRef, more: Record<string, string> = {}): string =>
  webhookUrl(`voice/${path}`, { ...ref, ...more });
