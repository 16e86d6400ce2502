import { readFileSync } from 'node:fs';
import { agentOf, type Scenario } from './scenario';

type Manifest = { node: Record<string, { exportedName?: string }> };

/** A server action is called by an id that the build gives it. */
function actionId(name: string): string {
  const { node }: Manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8'));
  const [id] = Object.entries(node).find(([, action]) => action.exportedName === name) ?? [];
  if (!id) throw new Error(`the build knows no action ${name}`);
  return id;
}

/** A ticket is opened: row, clocks, event and outbox row, by the form's own server action. */
export const ticketCreate: Scenario = {
  name: 'ticket-create',
  share: 0.5,
  accept: (status, body) => status === 200 && body.includes('"ok":true'),
  prepare: async (stage) => {
    const headers = {
      'next-action': actionId('openTicketAction'),
      'content-type': 'text/plain;charset=UTF-8',
    };
    const { rows } = await stage.database.query<{ id: string }>(
      'SELECT id FROM service_contract WHERE tenant_id = ANY ($1) ORDER BY id',
      [stage.tenants],
    );
    return (connection, round) => {
      const ticket = {
        contractId: rows[round % rows.length]?.id,
        subject: `Bench ${round}`,
        description: 'What was expected, and what was seen instead.',
        kind: 'question',
        priority: 'normal',
      };
      const init = { method: 'POST', headers, body: JSON.stringify([ticket]) };
      return agentOf(stage.agents, connection).send('/desk/tickets/new', init);
    };
  },
};
