import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/**
 * Fills the database with tickets whose response clocks run out evenly spread over a span.
 * @returns when each clock is due (ms), by its id
 */
export async function spreadClocks(
  owner: pg.Client,
  { count, from, spanMs }: { count: number; from: number; spanMs: number },
): Promise<Map<string, number>> {
  const [tenant, contract, version] = [randomUUID(), randomUUID(), randomUUID()];
  const now = new Date();
  await owner.query(
    `INSERT INTO tenant (id, tenant_id, kind, name, key, created_at) VALUES ($1, $1, 'client', 'Bench', 'BEN', $2)`,
    [tenant, now],
  );
  await owner.query(
    `INSERT INTO service_contract (id, tenant_id, operator_id, name, customer_name, application_name, languages, created_at)
     VALUES ($1, $2, $2, 'Bench', 'Bench', 'Bench', '{de}', $3)`,
    [contract, tenant, now],
  );
  await owner.query(
    `INSERT INTO contract_version (id, tenant_id, contract_id, effective_from, hours, sla) VALUES ($1, $2, $3, $4, '{}', '{}')`,
    [version, tenant, contract, now],
  );
  await owner.query(
    `INSERT INTO ticket (id, tenant_id, contract_id, contract_version_id, number, reference, subject, description,
                         kind, priority, state, created_at, updated_at)
     SELECT gen_random_uuid(), $1, $2, $3, n, 'BEN-' || n, 'Bench', 'Bench', 'question', 'normal', 'new', $4, $4
     FROM generate_series(1, $5::int) n`,
    [tenant, contract, version, now, count],
  );
  const { rows } = await owner.query<{ id: string; due_at: Date }>(
    `INSERT INTO sla_clock (id, tenant_id, ticket_id, kind, state, target_seconds, started_at, due_at, warn_at_percent, warnings)
     SELECT gen_random_uuid(), tenant_id, id, 'response', 'running', 60, $2,
            $3::timestamptz + ((number - 1) * $4::float / $5::int) * interval '1 millisecond', '{}', '{}'
     FROM ticket WHERE tenant_id = $1 RETURNING id, due_at`,
    [tenant, now, new Date(from), spanMs, count],
  );
  return new Map(rows.map((row) => [row.id, row.due_at.getTime()]));
}
