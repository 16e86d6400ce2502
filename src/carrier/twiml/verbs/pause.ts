import { NEXT_VERB, numberOf, type Verb } from '../stage';

/** <Pause>: silence. As the first verb it lets an incoming call ring on. */
export const pause: Verb = {
  attributes: ['length'],
  scopes: ['call', 'waiting', 'screening'],
  picksUp: (_node, isFirst) => !isFirst,
  async play(stage, node) {
    await stage.exchange.seconds(numberOf(node.attributes.length, 1), stage.signal);
    return NEXT_VERB;
  },
};
