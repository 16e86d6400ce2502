import type { MembershipFacts, PersonActor } from '@/domain/people/actor';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { hashToken } from './token';

type ActorRow = {
  session_id: string;
  account_id: string;
  home_tenant_id: string;
  name: string;
  email: string;
  locale: string;
  time_zone: string;
  languages: string[];
  memberships: MembershipFacts[];
  must_enrol: boolean;
  last_seen_at: Date;
};

/** How often it is noted that a session is used. */
const SEEN_EVERY_MS = 60_000;

async function noteSeen({ session_id, last_seen_at }: ActorRow): Promise<void> {
  const now = clock.now();
  if (now - last_seen_at.getTime() < SEEN_EVERY_MS) return;
  await query('SELECT session_seen($1, $2)', [session_id, new Date(now)]);
}

/** The person a session token belongs to, asked of the database every time; undefined when it has ended. */
export async function actorOfToken(token: string): Promise<PersonActor | undefined> {
  const [row] = await query<ActorRow>('SELECT * FROM actor_of_session($1, $2)', [
    hashToken(token),
    clock.date(),
  ]);
  if (!row) return undefined;
  await noteSeen(row);
  return {
    kind: 'person',
    accountId: row.account_id,
    sessionId: row.session_id,
    name: row.name,
    email: row.email,
    locale: row.locale,
    timeZone: row.time_zone,
    languages: row.languages,
    homeTenantId: row.home_tenant_id,
    tenants: row.memberships.map((membership) => membership.tenantId),
    memberships: row.memberships,
    ...(row.must_enrol && { mustEnrol: true }),
  };
}
