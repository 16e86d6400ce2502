import type { TwimlNode } from '../parse';
import { flagOf, NEXT_VERB, resolveUrl, type Stage, type Verb } from '../stage';
import { type DialResult, dialAction, reportAfterHangup } from './dial-action';
import { dialConference } from './dial-conference';
import { dialLegs } from './dial-legs';

const LEG_NOUNS = new Set(['Number', 'Client']);

/** <Dial>: connects the call with others, one to one or in a conference. */
export const dial: Verb = {
  attributes: [
    'action',
    'method',
    'timeout',
    'timeLimit',
    'callerId',
    'answerOnBridge',
    'hangupOnStar',
    'record',
    'ringTone',
    'sequential',
  ],
  scopes: ['call'],
  picksUp: (node) => !flagOf(node.attributes.answerOnBridge, false),
  async play(stage, node) {
    // Resolved first, so that a wrong address fails before anybody's telephone rings.
    const action = node.attributes.action;
    if (action !== undefined) resolveUrl(stage, action);
    try {
      const result = await connect(stage, node);
      return action === undefined ? NEXT_VERB : dialAction(stage, node, result);
    } catch (error) {
      reportAfterHangup(stage, node);
      throw error;
    }
  },
};

function connect(stage: Stage, node: TwimlNode): Promise<DialResult> {
  const conference = node.children.find((child) => child.name === 'Conference');
  if (conference) return dialConference(stage, conference);
  return dialLegs(stage, node, nounsOf(stage, node));
}

function nounsOf(stage: Stage, node: TwimlNode): readonly TwimlNode[] {
  for (const child of node.children) {
    if (!LEG_NOUNS.has(child.name)) stage.call.note(12200, `<${child.name}> is not dialled here`);
  }
  const nouns = node.children.filter((child) => LEG_NOUNS.has(child.name));
  if (nouns.length > 0) return nouns;
  return node.text ? [{ name: 'Number', attributes: {}, children: [], text: node.text }] : [];
}
