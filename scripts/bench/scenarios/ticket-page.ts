import { agentOf, type Scenario } from './scenario';

const SAMPLE = 500;

/** A ticket as a page, with the list it was found in; another one each time. */
export const ticketPage: Scenario = {
  name: 'ticket-page',
  share: 0.5,
  prepare: async (stage) => {
    const { rows } = await stage.database.query<{ id: string }>(
      `SELECT id FROM ticket WHERE tenant_id = ANY ($1) AND number % 97 = 0 LIMIT $2`,
      [stage.tenants, SAMPLE],
    );
    return (connection, round) =>
      agentOf(stage.agents, connection).send(`/desk/tickets/${rows[round % rows.length]?.id}`);
  },
};
