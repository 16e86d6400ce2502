export type FinalStatus = 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled';
export type CallStatus = 'queued' | 'ringing' | 'in-progress' | FinalStatus;
export type Direction = 'inbound' | 'outbound-api' | 'outbound-dial';
export type ProgressEvent = 'initiated' | 'ringing' | 'answered' | 'completed';

const FINAL: ReadonlySet<string> = new Set<FinalStatus>([
  'completed',
  'busy',
  'no-answer',
  'failed',
  'canceled',
]);

/** Whether a call with this status is over. */
export function isFinal(status: CallStatus): status is FinalStatus {
  return FINAL.has(status);
}
