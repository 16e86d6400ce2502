import { agentOf, type Scenario, type Stage } from './scenario';

const views = ['open', 'mine', 'unassigned', 'breaching', 'all'] as const;

/** The first page of a view, as the list reads it. */
const firstPage = (view: (typeof views)[number]): Scenario => ({
  name: `ticket-list ${view}`,
  prepare: async (stage) => (connection) =>
    agentOf(stage.agents, connection).send(`/api/desk/tickets?view=${view}&limit=50`),
});

/** The same for an agent whose clients have few tickets. */
const quietFirstPage = (view: (typeof views)[number]): Scenario => ({
  name: `ticket-list ${view}, quiet clients`,
  prepare: async (stage) => (connection) =>
    agentOf(stage.quietAgents, connection).send(`/api/desk/tickets?view=${view}&limit=50`),
});

/** Where a list of all tickets stands after many pages: in the middle of what the agents may see. */
async function middle({ database, tenants }: Stage): Promise<string> {
  const { rows } = await database.query<{ at: Date; id: string }>(
    `SELECT created_at AS at, id FROM ticket WHERE tenant_id = ANY ($1)
     ORDER BY created_at DESC, id DESC OFFSET (SELECT count(*) / 2 FROM ticket WHERE tenant_id = ANY ($1)) LIMIT 1`,
    [tenants],
  );
  const [place] = rows;
  return Buffer.from(JSON.stringify([place?.at.getTime(), place?.id])).toString('base64url');
}

const deepPage: Scenario = {
  name: 'ticket-list all, in the middle',
  prepare: async (stage) => {
    const cursor = await middle(stage);
    return (connection) =>
      agentOf(stage.agents, connection).send(`/api/desk/tickets?view=all&limit=50&cursor=${cursor}`);
  },
};

/** The page a person opens: list, frame and all. */
const wholePage: Scenario = {
  name: 'ticket-list as a page',
  share: 0.5,
  prepare: async (stage) => (connection) => agentOf(stage.agents, connection).send('/desk/tickets?view=open'),
};

export const ticketList: Scenario[] = [
  ...views.map(firstPage),
  ...views.map(quietFirstPage),
  deepPage,
  wholePage,
];
