import type pg from 'pg';
import type { BenchClient } from '../client';
import type { Accept, Shot } from '../load';

/** What a scenario plays on: a filled database, a running product, and people who are signed in. */
export type Stage = {
  origin: string;
  /** One a connection. Each serves two clients, who have every third ticket. */
  agents: BenchClient[];
  /** The same with two clients who have few: theirs are hard to find among the others'. */
  quietAgents: BenchClient[];
  /** The database as its owner sees it. */
  database: pg.Client;
  /** The clients (tenants) that the agents serve. */
  tenants: string[];
};

/** A kind of request that is measured. */
export type Scenario = {
  name: string;
  prepare: (stage: Stage) => Promise<Shot>;
  accept?: Accept;
  /** Fewer requests than asked for, where one takes long. */
  share?: number;
};

/** The agent that sends over a connection. */
export function agentOf(agents: BenchClient[], connection: number): BenchClient {
  const agent = agents[connection % agents.length];
  if (!agent) throw new Error('nobody is signed in');
  return agent;
}
