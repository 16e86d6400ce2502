import { END, type Verb } from '../stage';

/** <Hangup>: the carrier ends the call. */
export const hangup: Verb = {
  attributes: [],
  scopes: ['call', 'screening'],
  picksUp: () => true,
  async play(stage) {
    stage.call.end('completed');
    return END;
  },
};
