import { END, type Verb } from '../stage';

/** <Reject>: an incoming call that still rings is not picked up; later on it only ends the call. */
export const reject: Verb = {
  attributes: ['reason'],
  scopes: ['call'],
  picksUp: () => false,
  async play(stage, node) {
    const { call } = stage;
    const refusal = node.attributes.reason === 'busy' ? 'busy' : 'no-answer';
    call.end(call.isAnswered ? 'completed' : refusal);
    return END;
  },
};
