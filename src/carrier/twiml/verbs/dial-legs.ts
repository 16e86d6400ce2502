import type { Call } from '../../calls/call';
import { placeCall } from '../../calls/place';
import { aborted } from '../../clock';
import type { TwimlNode } from '../parse';
import { follow } from '../program';
import { urlSource } from '../source';
import { methodOf, numberOf, resolveUrl, type Stage } from '../stage';
import { statusCallbackOf } from './callback';
import type { DialResult, DialStatus } from './dial-action';

const RING_SECONDS = 30;
const LONGEST_CALL_SECONDS = 14_400;

/** Lets several telephones ring at once; the first that takes the call gets it. */
export async function dialLegs(
  stage: Stage,
  dial: TwimlNode,
  nouns: readonly TwimlNode[],
): Promise<DialResult> {
  if (nouns.length === 0) return { status: 'failed', bridged: false };
  const callerId = callerIdOf(stage, dial);
  if (!callerId) {
    stage.call.note(13214, 'callerId is neither a line of the account nor a number of this call');
    return { status: 'failed', bridged: false };
  }
  const legs = nouns.map((noun) => placeLeg(stage, dial, noun, callerId));
  const winner = await firstToTakeIt(stage, legs, nouns).catch((error: unknown) => {
    hangUpAll(legs);
    throw error;
  });
  hangUpAll(legs.filter((leg) => leg !== winner));
  return winner ? bridge(stage, dial, winner) : { status: worstOf(legs), bridged: false };
}

function hangUpAll(legs: readonly Call[]): void {
  for (const leg of legs) leg.hangUp();
}

function placeLeg(stage: Stage, dial: TwimlNode, noun: TwimlNode, callerId: string): Call {
  return placeCall(stage.exchange, {
    from: callerId,
    to: noun.name === 'Client' ? `client:${identityOf(noun)}` : noun.text,
    direction: 'outbound-dial',
    parentSid: stage.call.sid,
    callback: statusCallbackOf(stage, noun, 'completed'),
    timeoutSeconds: numberOf(dial.attributes.timeout, RING_SECONDS),
    parameters: parametersOf(noun),
  });
}

function parametersOf(noun: TwimlNode): Record<string, string> {
  const parameters = noun.children.filter((child) => child.name === 'Parameter');
  return Object.fromEntries(
    parameters.map(({ attributes }) => [attributes.name ?? '', attributes.value ?? '']),
  );
}

function identityOf(noun: TwimlNode): string {
  return noun.children.find((child) => child.name === 'Identity')?.text ?? noun.text;
}

function callerIdOf(stage: Stage, dial: TwimlNode): string | undefined {
  const { call, exchange } = stage;
  const wanted = dial.attributes.callerId;
  if (!wanted) return call.from;
  const isAllowed =
    wanted.startsWith('client:') ||
    wanted === call.from ||
    wanted === call.to ||
    exchange.numbers.byNumber(wanted) !== undefined;
  return isAllowed ? wanted : undefined;
}

/** Resolves with the leg that was answered (and asked, when its noun has a url), or with none. */
async function firstToTakeIt(
  stage: Stage,
  legs: readonly Call[],
  nouns: readonly TwimlNode[],
): Promise<Call | undefined> {
  const taken = legs.map(async (leg, index) => {
    await answerOf(leg);
    await screen(stage, leg, nouns[index]?.attributes ?? {});
    if (leg.isOver) throw new Error('the leg ended');
    return leg;
  });
  const callerGone = aborted(stage.signal).then(() => Promise.reject(stage.signal.reason));
  return Promise.race([Promise.any(taken).catch(() => undefined), callerGone]);
}

function answerOf(leg: Call): Promise<void> {
  if (leg.isAnswered) return Promise.resolve();
  return new Promise((resolve, reject) => {
    leg.once('answered', resolve);
    leg.once('ended', () => reject(new Error('the leg was not answered')));
  });
}

/** Plays the noun's document to whoever answered, before the two are connected. */
async function screen(stage: Stage, leg: Call, noun: Readonly<Record<string, string>>): Promise<void> {
  if (!noun.url) return;
  const signal = leg.takeOver();
  const source = urlSource(resolveUrl(stage, noun.url), methodOf(noun.method));
  try {
    await follow({ ...stage, call: leg, signal, scope: 'screening' }, source);
  } catch (error) {
    leg.note(11200, String(error));
    leg.end('completed');
  }
}

/** Connects two legs until one of them ends or is led elsewhere. */
async function bridge(stage: Stage, dial: TwimlNode, leg: Call): Promise<DialResult> {
  const { call, exchange, signal } = stage;
  call.answer();
  const limit = numberOf(dial.attributes.timeLimit, LONGEST_CALL_SECONDS);
  const legSignal = leg.takeOver();
  const over = AbortSignal.any([signal, legSignal]);
  connectSpeech(call, leg);
  try {
    await exchange.seconds(limit, over).catch(() => undefined);
  } finally {
    call.onSpeech = undefined;
    leg.onSpeech = undefined;
  }
  if (!legSignal.aborted) leg.end('completed');
  if (signal.aborted) throw signal.reason;
  return { status: 'completed', callSid: leg.sid, durationSeconds: leg.durationSeconds, bridged: true };
}

function connectSpeech(one: Call, other: Call): void {
  one.onSpeech = (text) => other.tell({ type: 'heard', from: one.farAddress, text });
  other.onSpeech = (text) => one.tell({ type: 'heard', from: other.farAddress, text });
  one.tell({ type: 'connected', with: other.farAddress });
  other.tell({ type: 'connected', with: one.farAddress });
}

/** When nobody took the call: what Twilio reports of several outcomes. */
function worstOf(legs: readonly Call[]): DialStatus {
  const seen = new Set(legs.map((leg) => leg.status));
  if (seen.has('no-answer') || seen.has('completed')) return 'no-answer';
  return seen.has('busy') ? 'busy' : 'failed';
}
