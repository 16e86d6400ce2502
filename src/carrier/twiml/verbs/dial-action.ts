import { callParams } from '../../calls/params';
import type { TwimlNode } from '../parse';
import { urlSource } from '../source';
import { methodOf, type Outcome, resolveUrl, type Stage } from '../stage';

export type DialStatus = 'completed' | 'answered' | 'busy' | 'no-answer' | 'failed' | 'canceled';

/** How a <Dial> went, as its action hears of it. */
export interface DialResult {
  status: DialStatus;
  callSid?: string;
  durationSeconds?: number;
  bridged?: boolean;
}

/** The document that the <Dial>'s action answers with comes next. */
export function dialAction(stage: Stage, node: TwimlNode, result: DialResult): Outcome {
  const url = resolveUrl(stage, node.attributes.action ?? '');
  const method = methodOf(node.attributes.method);
  return { next: 'document', source: urlSource(url, method, resultParams(result)) };
}

/** The caller put the phone down: Twilio still tells the action, and plays nothing of its answer. */
export function reportAfterHangup(stage: Stage, node: TwimlNode): void {
  const { call, exchange } = stage;
  if (!call.isOver || node.attributes.action === undefined) return;
  const params = {
    ...callParams(exchange.config.accountSid, call),
    ...resultParams({ status: 'completed' }),
  };
  exchange
    .send({
      url: resolveUrl(stage, node.attributes.action),
      method: methodOf(node.attributes.method),
      params,
    })
    .catch((error: unknown) => exchange.log.warn({ call: call.sid, error: String(error) }, 'action failed'));
}

function resultParams(result: DialResult): Record<string, string> {
  const params: Record<string, string> = { DialCallStatus: result.status };
  if (result.callSid) params.DialCallSid = result.callSid;
  if (result.durationSeconds !== undefined) params.DialCallDuration = String(result.durationSeconds);
  if (result.bridged !== undefined) params.DialBridged = String(result.bridged);
  return params;
}
