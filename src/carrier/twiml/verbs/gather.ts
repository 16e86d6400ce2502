import { sleep } from '../../clock';
import type { TwimlNode } from '../parse';
import { playVerbs } from '../program';
import { urlSource } from '../source';
import {
  flagOf,
  methodOf,
  NEXT_VERB,
  numberOf,
  type Outcome,
  resolveUrl,
  type Stage,
  type Verb,
} from '../stage';
import { DigitCollector } from './digits';

const PROMPTS = new Set(['Say', 'Play', 'Pause']);
const DEFAULT_TIMEOUT = 5;

/** <Gather>: waits for keys while a prompt plays and for some time afterwards. */
export const gather: Verb = {
  attributes: [
    'action',
    'method',
    'input',
    'numDigits',
    'timeout',
    'finishOnKey',
    'actionOnEmptyResult',
    'language',
    'bargeIn',
  ],
  scopes: ['call', 'screening'],
  picksUp: () => true,
  async play(stage, node) {
    const input = node.attributes.input ?? 'dtmf';
    if (!input.split(' ').includes('dtmf')) {
      stage.call.note(12200, '<Gather> hears keys only: input="dtmf"');
    }
    const collector = new DigitCollector(stage.call, {
      numDigits: node.attributes.numDigits ? numberOf(node.attributes.numDigits, 1) : undefined,
      finishOnKey: node.attributes.finishOnKey ?? '#',
    });
    try {
      await prompt(stage, node, collector);
      await waitForDigits(stage, node, collector);
    } finally {
      collector.stop();
    }
    return outcome(stage, node, collector);
  },
};

/** Plays what is inside; the first key cuts it short. */
async function prompt(stage: Stage, node: TwimlNode, collector: DigitCollector): Promise<void> {
  const { numDigits } = node.attributes;
  stage.call.tell({
    type: 'gather-waiting',
    numDigits: numDigits ? numberOf(numDigits, 1) : undefined,
    timeoutSeconds: timeoutOf(node),
  });
  const signal = AbortSignal.any([stage.signal, collector.firstKey]);
  const prompts = node.children.filter((child) => PROMPTS.has(child.name));
  await unlessAborted(collector.firstKey, stage.signal, () => playVerbs({ ...stage, signal }, prompts));
}

/** Each key starts the waiting time anew. */
async function waitForDigits(stage: Stage, node: TwimlNode, collector: DigitCollector): Promise<void> {
  const ms = timeoutOf(node) * 1000 * stage.exchange.config.timeScale;
  while (!collector.isComplete) {
    const nextKey = collector.nextKey();
    const signal = AbortSignal.any([stage.signal, nextKey]);
    await unlessAborted(nextKey, stage.signal, () => sleep(stage.exchange.clock, ms, signal));
    if (!nextKey.aborted) return;
  }
}

function outcome(stage: Stage, node: TwimlNode, collector: DigitCollector): Outcome {
  const { attributes } = node;
  const isEmpty = collector.digits === '';
  if (isEmpty && !flagOf(attributes.actionOnEmptyResult, false)) return NEXT_VERB;
  const url = resolveUrl(stage, attributes.action ?? '');
  const params: Record<string, string> = { Digits: collector.digits, msg: 'Gather End' };
  if (collector.finishedOn) params.FinishedOnKey = collector.finishedOn;
  return { next: 'document', source: urlSource(url, methodOf(attributes.method), params) };
}

function timeoutOf(node: TwimlNode): number {
  return numberOf(node.attributes.timeout, DEFAULT_TIMEOUT);
}

/** Runs something that a key may interrupt; an end of the call still gets through. */
async function unlessAborted(key: AbortSignal, end: AbortSignal, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (end.aborted || !key.aborted) throw error;
  }
}
