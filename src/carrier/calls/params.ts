import { rfc2822 } from '../rest/dates';
import type { Call } from './call';
import type { ProgressEvent } from './status';

export const API_VERSION = '2010-04-01';

/** What every webhook about a call says. */
export function callParams(accountSid: string, call: Call): Record<string, string> {
  const params: Record<string, string> = {
    AccountSid: accountSid,
    ApiVersion: API_VERSION,
    CallSid: call.sid,
    CallStatus: call.status,
    Called: call.to,
    Caller: call.from,
    Direction: call.setup.direction,
    From: call.from,
    To: call.to,
  };
  if (call.setup.parentSid) params.ParentCallSid = call.setup.parentSid;
  if (call.answeredBy) params.AnsweredBy = call.answeredBy;
  return params;
}

/** What a status callback says on top: which event, in which place, and when. */
export function progressParams(
  accountSid: string,
  call: Call,
  event: ProgressEvent,
  sequence: number,
  now: Date,
): Record<string, string> {
  const params: Record<string, string> = {
    ...callParams(accountSid, call),
    CallbackSource: 'call-progress-events',
    SequenceNumber: String(sequence),
    Timestamp: rfc2822(now),
  };
  if (event === 'initiated') params.CallStatus = 'initiated';
  if (event === 'completed') {
    params.CallDuration = String(call.durationSeconds);
    params.Duration = String(Math.ceil(call.durationSeconds / 60));
  }
  return params;
}
