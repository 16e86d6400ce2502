import type pg from 'pg';

/** What the bulk data is made of; every id follows from its number, so that the parts find each other. */
export type FillPlan = {
  tickets: number;
  clients: number;
  /** Each serves the call centre and two clients. */
  agents: number;
  callersPerClient: number;
  passwordHash: string;
};

/** One kind of data: a statement or a few, by SQL. Later ones build on earlier ones. */
export type Filler = { name: string; fill: (client: pg.Client, plan: FillPlan) => Promise<void> };

export const AGENT_PASSWORD = 'bench-password-of-the-agents';
export const agentEmail = (agent: number): string => `agent${agent}@bench.example`;

/** SQL: the id of the n-th thing of a kind. The kinds: 1 tenant, 2 account, 3 contract, 4 version, 5 caller. */
export const idOf = (kind: number, n: string): string =>
  `('0190000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;

/** Tenant 0 is the call centre, 1 and up are its clients. */
export const tenantId = (n: string): string => idOf(1, n);
/** SQL: the client (1 and up) that ticket n belongs to; as uneven as life: each has twice the tickets of its next. */
export const clientOfTicket = (n: string, clients: number): string =>
  `(1 + least(${clients - 1}, floor(-ln(1 - ((${n}::bigint * 7919) % 1000003) / 1000003.0) / ln(2))::int))`;
