import { randomBytes } from 'node:crypto';
import type { PersonActor } from '@/domain/people/actor';
import { setAgentState } from '@/features/desk/agents/api';
import { enqueueCall } from '@/features/desk/calls/commands/enqueue-call';
import { offerCall } from '@/features/desk/calls/commands/offer-call';
import { type Reception, receiveCall } from '@/features/desk/calls/commands/receive-call';
import type { CallRef } from '@/features/desk/calls/schema';
import { type Desk, uniqueNumber } from './factories';

export const carrierSid = (): string => `CA${randomBytes(16).toString('hex')}`;

/** Somebody rings the desk's hotline. */
export const ring = (desk: Desk, { sid = carrierSid(), from = uniqueNumber() } = {}): Promise<Reception> =>
  receiveCall({ CallSid: sid, From: from, To: desk.number });

/** A call that waits in the queue, in German. */
export async function waitingCall(desk: Desk, from?: string): Promise<CallRef> {
  const reception = await ring(desk, from ? { from } : {});
  if (reception.kind !== 'menu') throw new Error(`expected the menu, heard ${reception.kind}`);
  await enqueueCall(reception.ref, 'de');
  return reception.ref;
}

/** An agent who is available. */
export async function availableAgent(desk: Desk, options?: { languages?: string[] }): Promise<PersonActor> {
  const agent = await desk.agent(options);
  await setAgentState(agent, { state: 'available' });
  return agent;
}

/** A waiting call that rings at the agents who may take it. */
export async function ringingCall(desk: Desk): Promise<CallRef> {
  const ref = await waitingCall(desk);
  await offerCall(ref);
  return ref;
}
