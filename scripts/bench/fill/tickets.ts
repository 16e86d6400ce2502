import { clientOfTicket, type Filler, idOf, tenantId } from './plan';

/** Two years of tickets; of the newest tenth every third is open, of the older ones one in a thousand. */
export const tickets: Filler = {
  name: 'tickets',
  fill: async (client, { tickets: count, clients, agents, callersPerClient }) => {
    await client.query(
      `INSERT INTO ticket (id, tenant_id, contract_id, contract_version_id, number, reference, subject, description, kind,
                           priority, state, caller_id, assignee_id, created_at, updated_at, solved_at)
       SELECT uuidv7(at - now()), ${tenantId('c')}, ${idOf(3, 'c')}, ${idOf(4, 'c')}, n, 'B' || c || '-' || n,
              'Premium of tariff ' || n || ' differs', repeat('What was expected, and what was seen instead. ', 6),
              (ARRAY['corrective','adaptive','perfective','question'])[1 + n % 4],
              (ARRAY['urgent','high','normal','low'])[1 + (n / 4) % 4],
              CASE WHEN open THEN (ARRAY['new','open','waiting'])[1 + n % 3] ELSE 'closed' END,
              ${idOf(5, `(c - 1) + $2::int * (n % $4::int)`)},
              CASE WHEN n % 5 = 0 THEN NULL ELSE ${idOf(2, `(c - 1 + $2::int * ((n / 7) % greatest(1, $3::int / $2::int))) % $3::int`)} END,
              at, at + interval '1 hour', CASE WHEN open THEN NULL ELSE at + interval '6 hours' END
       FROM generate_series(1, $1::int) n,
            LATERAL (SELECT ${clientOfTicket('n', clients)} AS c, now() - ($1::int - n) * (interval '730 days' / $1::int) AS at,
                            CASE WHEN n > 0.9 * $1::int THEN n % 3 = 0 ELSE n % 1000 = 0 END AS open) made`,
      [count, clients, agents, callersPerClient],
    );
    await client.query(
      'INSERT INTO ticket_counter (tenant_id, last) SELECT tenant_id, max(number) + 1 FROM ticket GROUP BY 1',
    );
  },
};

/** Two clocks a ticket. Those of open tickets run; one in twenty has run out. */
export const clocks: Filler = {
  name: 'clocks',
  fill: async (client) => {
    await client.query(
      `INSERT INTO sla_clock (id, tenant_id, ticket_id, kind, state, target_seconds, started_at, due_at, warn_at_percent,
                              warnings, warn_at, raised_percent, breached_at, stopped_at)
       SELECT uuidv7(t.created_at - now()), t.tenant_id, t.id, k.kind,
              CASE WHEN t.solved_at IS NULL THEN 'running' ELSE 'met' END, k.seconds, t.created_at, due, '{75}', ARRAY[due],
              CASE WHEN t.solved_at IS NULL AND NOT late THEN due END, CASE WHEN late THEN 100 ELSE 0 END,
              CASE WHEN late THEN due END, t.solved_at
       FROM ticket t CROSS JOIN (VALUES ('response', 1800), ('resolution', 28800)) k(kind, seconds),
            LATERAL (SELECT t.number % 20 = 0 AS late) l,
            LATERAL (SELECT CASE WHEN t.solved_at IS NULL AND NOT late THEN now() + interval '1 day'
                                 ELSE t.created_at + k.seconds * interval '1 second' END AS due) d`,
    );
  },
};
