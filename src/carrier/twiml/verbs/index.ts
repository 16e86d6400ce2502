import type { Verb } from '../stage';
import { dial } from './dial';
import { gather } from './gather';
import { hangup } from './hangup';
import { pause } from './pause';
import { play } from './play';
import { redirect } from './redirect';
import { reject } from './reject';
import { say } from './say';

/** The verbs the carrier knows, by their name in TwiML. */
export const VERBS: Readonly<Record<string, Verb>> = {
  Dial: dial,
  Gather: gather,
  Hangup: hangup,
  Pause: pause,
  Play: play,
  Redirect: redirect,
  Reject: reject,
  Say: say,
};
