import { urlSource } from '../source';
import { methodOf, resolveUrl, type Verb } from '../stage';

/** <Redirect>: on to another document, or to the same one when it is empty. */
export const redirect: Verb = {
  attributes: ['method'],
  scopes: ['call', 'waiting', 'screening'],
  picksUp: () => false,
  async play(stage, node) {
    const url = resolveUrl(stage, node.text);
    // Waiting documents end with a redirect to themselves; without this pause they would spin.
    if (stage.scope === 'waiting') await stage.exchange.seconds(1, stage.signal);
    return { next: 'document', source: urlSource(url, methodOf(node.attributes.method)) };
  },
};
