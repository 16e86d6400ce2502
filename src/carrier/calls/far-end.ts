import type { Call } from './call';
import type { FinalStatus } from './status';

/** What somebody at the far end of a call notices of it. */
export type FarEndEvent =
  | { type: 'dialling'; from: string; to: string }
  | { type: 'ringing'; from: string; to: string }
  | { type: 'answered' }
  | { type: 'said'; text: string; language: string }
  | { type: 'played'; sound: string }
  | { type: 'gather-waiting'; numDigits?: number; timeoutSeconds: number }
  | { type: 'pressed'; digits: string }
  | { type: 'connected'; with: string }
  | { type: 'in-conference'; conference: string; conferenceSid: string }
  | { type: 'waiting'; reason: 'conference' | 'hold' }
  | { type: 'muted'; muted: boolean }
  | { type: 'spoke'; text: string }
  | { type: 'heard'; from: string; text: string }
  | { type: 'ended'; status: FinalStatus; durationSeconds: number };

export type RingResult = 'ringing' | 'busy' | 'absent' | 'unreachable';

/** A telephone or a browser: whatever is connected to the carrier by a call. */
export interface FarEnd {
  /** The call arrives there: it rings, or cannot. */
  ring(call: Call): RingResult;
  notify(call: Call, event: FarEndEvent): void;
}
