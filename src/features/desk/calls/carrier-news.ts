import { z } from 'zod';
import type { FinalStatus } from '@/domain/lifecycles/call';
import { clock } from '@/infra/clock/clock';

/** What the call log takes from the carrier: that the caller's line is over, or that the agent came in. */
export type CarrierNews =
  | { kind: 'callerOver'; key: string; at: number; status: FinalStatus }
  | { kind: 'agentJoined'; key: string; at: number; attemptId: string };

const finalStatus: Record<string, FinalStatus> = {
  completed: 'completed',
  busy: 'busy',
  'no-answer': 'noAnswer',
  failed: 'failed',
  canceled: 'canceled',
};

/** The carrier's word for a final status in ours; undefined while the call goes on. */
export const asFinalStatus = (status: string): FinalStatus | undefined => finalStatus[status];

/** When the carrier says something happened, on our clock (ms); now when it does not say. */
function happenedAt(timestamp: string | undefined): number {
  const at = timestamp ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(at) ? clock.now() : clock.fromOutside(at);
}

const callStatusSchema = z.object({
  CallSid: z.string(),
  CallStatus: z.string(),
  SequenceNumber: z.string().default('0'),
  Timestamp: z.string().optional(),
});

/** A status callback of the caller's line; undefined while the line is still up. */
export function newsOfCallerStatus(form: Record<string, string>): CarrierNews | undefined {
  const { CallSid, CallStatus, Timestamp } = callStatusSchema.parse(form);
  const status = asFinalStatus(CallStatus);
  if (!status) return undefined;
  return { kind: 'callerOver', key: `${CallSid}/${CallStatus}`, at: happenedAt(Timestamp), status };
}

const conferenceSchema = z.object({
  ConferenceSid: z.string(),
  StatusCallbackEvent: z.string(),
  SequenceNumber: z.string().default('0'),
  ParticipantLabel: z.string().optional(),
  Timestamp: z.string().optional(),
});

/** A conference's status callback; undefined unless an agent came in. */
export function newsOfConference(form: Record<string, string>): CarrierNews | undefined {
  const event = conferenceSchema.parse(form);
  const attemptId = z.uuid().safeParse(event.ParticipantLabel);
  if (event.StatusCallbackEvent !== 'participant-join' || !attemptId.success) return undefined;
  const key = `${event.ConferenceSid}/${event.SequenceNumber}`;
  return { kind: 'agentJoined', key, at: happenedAt(event.Timestamp), attemptId: attemptId.data };
}
