/** `npm run -s token -- --email <user> [--scopes a,b] [--days n]`: prints a token of the API and nothing else. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { isAppError } from '@/domain/errors/app-error';
import type { MembershipFacts, PersonActor } from '@/domain/people/actor';
import { scopes, scopesOf } from '@/domain/people/scopes';
import { createTokenAtConsole, createTokenSchema, LONGEST_DAYS } from '@/features/core/tokens/api';
import { translator } from '@/i18n/translator';
import { closePrisma } from '@/infra/db/client';
import { closeDirectPool } from '@/infra/db/direct';

const t = translator(new Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2), 'tokens.console');

type AccountRow = {
  id: string;
  tenant_id: string;
  name: string;
  locale: string;
  time_zone: string;
  languages: string[];
  memberships: MembershipFacts[];
};

const ACCOUNT = `
  SELECT a.*, (SELECT coalesce(jsonb_agg(jsonb_build_object('tenantId', t.id, 'kind', t.kind, 'name', t.name,
                                                            'roles', to_jsonb(m.roles)) ORDER BY t.name), '[]')
               FROM membership m JOIN tenant t ON t.id = m.tenant_id
               WHERE m.account_id = a.id AND m.ended_at IS NULL) AS memberships
  FROM account a WHERE a.email = lower($1) AND a.state = 'active'`;

/** The person with the address, as the owner of the database sees them. */
async function personOf(email: string): Promise<PersonActor> {
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL });
  await owner.connect();
  const { rows } = await owner.query<AccountRow>(ACCOUNT, [email]).finally(() => owner.end());
  const [row] = rows;
  if (!row) throw new Error(t('nobody', { email }));
  return {
    kind: 'person',
    accountId: row.id,
    sessionId: randomUUID(),
    name: row.name,
    email,
    locale: row.locale,
    timeZone: row.time_zone,
    languages: row.languages,
    homeTenantId: row.tenant_id,
    tenants: row.memberships.map(({ tenantId }) => tenantId),
    memberships: row.memberships,
  };
}

/** What was typed, as a token to be made. */
function wish(person: PersonActor, values: { scopes?: string | undefined; days?: string | undefined }) {
  const wanted = values.scopes?.split(',').map((scope) => scope.trim()) ?? scopesOf(person);
  const input = createTokenSchema.safeParse({ name: 'npm run token', scopes: wanted, days: values.days });
  if (input.success) return input.data;
  throw new Error(t('unknown', { scopes: scopes.join(', '), longest: LONGEST_DAYS }));
}

async function main(): Promise<string> {
  const options = {
    email: { type: 'string' },
    scopes: { type: 'string' },
    days: { type: 'string' },
  } as const;
  const { values } = parseArgs({ options });
  const { email } = values;
  if (!email) throw new Error(t('usage'));
  const person = await personOf(email);
  const { token } = await createTokenAtConsole(person, wish(person, values)).catch((error) => {
    throw isAppError(error) ? new Error(t('notTheirs', { email })) : error;
  });
  return token;
}

try {
  const token = await main();
  await closePrisma();
  await closeDirectPool();
  console.log(token);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
