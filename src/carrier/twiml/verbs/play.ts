import { NEXT_VERB, resolveUrl, type Verb } from '../stage';
import { repeated } from './say';

/** The carrier does not listen to recordings, so each of them takes this long. */
const RECORDING_SECONDS = 3;
const SECONDS_PER_DIGIT = 0.5;

/** <Play>: a recording or tones. Only noted, because nobody here has ears. */
export const play: Verb = {
  attributes: ['loop', 'digits'],
  scopes: ['call', 'waiting', 'screening'],
  picksUp: () => true,
  async play(stage, node) {
    const { loop, digits } = node.attributes;
    const sound = digits ? `digits:${digits}` : resolveUrl(stage, node.text);
    const seconds = digits ? digits.length * SECONDS_PER_DIGIT : RECORDING_SECONDS;
    await repeated(loop, async () => {
      stage.call.tell({ type: 'played', sound });
      await stage.exchange.seconds(seconds, stage.signal);
    });
    return NEXT_VERB;
  },
};
