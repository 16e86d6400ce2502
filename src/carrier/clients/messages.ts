import type { FarEndEvent } from '../calls/far-end';

/** A call as the browser sees it. */
export interface ClientCall {
  callSid: string;
  from: string;
  state: 'incoming' | 'connected';
  muted: boolean;
  parameters: Record<string, string>;
}

type PassedOn = Exclude<FarEndEvent, { type: 'dialling' | 'ringing' | 'answered' | 'connected' | 'muted' }>;

/** What the carrier says on the softphone channel. */
export type ClientMessage =
  | { type: 'registered'; identity: string; calls: ClientCall[] }
  | { type: 'heartbeat' }
  | { type: 'incoming'; callSid: string; from: string; parameters: Record<string, string> }
  | { type: 'connected'; callSid: string }
  | { type: 'bridged'; callSid: string; with: string }
  | { type: 'muted'; callSid: string; muted: boolean; by: 'client' | 'conference' }
  | (PassedOn & { callSid: string });

/** What a browser is told when something happens to its call. */
export function messageFor(call: ClientCall, event: FarEndEvent): ClientMessage {
  const { callSid, from, parameters } = call;
  switch (event.type) {
    case 'dialling':
    case 'ringing':
      return { type: 'incoming', callSid, from, parameters };
    case 'answered':
      return { type: 'connected', callSid };
    case 'connected':
      return { type: 'bridged', callSid, with: event.with };
    case 'muted':
      return { type: 'muted', callSid, muted: event.muted, by: 'conference' };
    default:
      return { ...event, callSid };
  }
}
