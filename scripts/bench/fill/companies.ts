import { agentEmail, type Filler, idOf, tenantId } from './plan';

const HOURS = JSON.stringify({
  timeZone: 'Europe/Berlin',
  weekly: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['08:00', '18:00']]])),
  holidayRegion: { country: 'DE', state: 'SN' },
});
const target = { responseSeconds: 1_800, resolutionSeconds: 28_800 };
const SLA = JSON.stringify({
  targets: { urgent: target, high: target, normal: target, low: target },
  hours: { response: 'service', update: 'service', resolution: 'service' },
  warnAtPercent: [75],
});

/** A call centre with clients, one service contract each, and callers. */
export const companies: Filler = {
  name: 'companies',
  fill: async (client, { clients, callersPerClient }) => {
    await client.query(
      `INSERT INTO tenant (id, tenant_id, kind, name, key, created_at)
       SELECT ${tenantId('n')}, ${tenantId('n')}, CASE n WHEN 0 THEN 'operator' ELSE 'client' END,
              'Company ' || n, 'B' || n, now() - interval '3 years' FROM generate_series(0, $1::int) n`,
      [clients],
    );
    await client.query(
      `INSERT INTO service_contract (id, tenant_id, operator_id, name, customer_name, application_name, languages, created_at)
       SELECT ${idOf(3, 'n')}, ${tenantId('n')}, ${tenantId('0')}, 'Contract ' || n, 'Customer', 'Application', '{de,en}',
              now() - interval '3 years' FROM generate_series(1, $1::int) n`,
      [clients],
    );
    await client.query(
      `INSERT INTO contract_version (id, tenant_id, contract_id, effective_from, hours, sla)
       SELECT ${idOf(4, 'n')}, ${tenantId('n')}, ${idOf(3, 'n')}, now() - interval '3 years', $2, $3
       FROM generate_series(1, $1::int) n`,
      [clients, HOURS, SLA],
    );
    await client.query(
      `INSERT INTO caller (id, tenant_id, name, company, role, created_at)
       SELECT ${idOf(5, 'n')}, ${tenantId('1 + n % $1::int')}, 'Caller ' || n, 'Company', 'User', now() - interval '3 years'
       FROM generate_series(0, $1::int * $2::int - 1) n`,
      [clients, callersPerClient],
    );
  },
};

/** Agents, each of whom serves the call centre and two clients that lie side by side. */
export const agents: Filler = {
  name: 'agents',
  fill: async (client, { agents: count, clients, passwordHash }) => {
    await client.query(
      `INSERT INTO account (id, tenant_id, email, name, password_hash, languages, created_at)
       SELECT ${idOf(2, 'n')}, ${tenantId('0')}, replace($2, '#', n::text), 'Agent ' || n, $3, '{de,en}',
              now() - interval '3 years' FROM generate_series(0, $1::int - 1) n`,
      [count, agentEmail(0).replace('0', '#'), passwordHash],
    );
    await client.query(
      `INSERT INTO membership (id, tenant_id, account_id, display_name, roles, created_at)
       SELECT uuidv7(), ${tenantId('t')}, ${idOf(2, 'n')}, 'Agent ' || n, '{agent}', now() - interval '3 years'
       FROM generate_series(0, $1::int - 1) n, LATERAL (VALUES (0), (1 + n % $2::int), (1 + (n + 1) % $2::int)) served(t)`,
      [count, clients],
    );
  },
};
