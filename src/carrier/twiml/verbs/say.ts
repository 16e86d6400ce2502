import { speak } from '../speech';
import { NEXT_VERB, numberOf, type Verb } from '../stage';

/** Repeats a verb; in TwiML, loop="0" means for ever. */
export async function repeated(loop: string | undefined, once: () => Promise<void>): Promise<void> {
  const times = numberOf(loop, 1);
  for (let time = 0; times === 0 || time < times; time++) await once();
}

/** <Say>: words, in the language they are written in. */
export const say: Verb = {
  attributes: ['voice', 'language', 'loop'],
  scopes: ['call', 'waiting', 'screening'],
  picksUp: () => true,
  async play(stage, node) {
    const { loop, language = 'en-US' } = node.attributes;
    if (!node.text) return NEXT_VERB;
    await repeated(loop, async () => {
      await speak(stage, node.text, language);
      // An endless announcement must leave room for everything else, even when speech takes no time.
      if (loop === '0') await stage.exchange.seconds(1, stage.signal);
    });
    return NEXT_VERB;
  },
};
