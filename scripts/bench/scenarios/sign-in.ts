import { BenchClient } from '../client';
import { AGENT_PASSWORD, agentEmail } from '../fill/plan';
import type { Scenario } from './scenario';

const ACCOUNTS = 100;

/** Somebody signs in: the two requests of a browser, of which the second checks the password. */
export const signIn: Scenario = {
  name: 'sign-in',
  share: 0.25,
  prepare:
    async ({ origin }) =>
    (_connection, round) =>
      new BenchClient(origin).signIn(agentEmail(round % ACCOUNTS), AGENT_PASSWORD),
};
