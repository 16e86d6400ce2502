import type { PersonActor, TenantKind } from '@/domain/people/actor';
import { possibleRoles } from '@/domain/people/administration';
import { type Role, roles } from '@/domain/people/roles';
import type { Prisma, Tenant } from '@/infra/db/generated/client';
import { type PersonRight, peopleAccess } from './access';
import type { accountStates } from './schema';

export type AccountState = (typeof accountStates)[number];
export type HeldRoles = { tenantId: string; company: string; roles: Role[] };

/** A person in the list. */
export type PersonRow = {
  id: string;
  name: string;
  email: string;
  home: { id: string; name: string };
  state: AccountState;
  memberships: HeldRoles[];
  hasSecondFactor: boolean;
  lastSeenAt: string | null;
};

/** A company in which a person could have roles, and those they have. */
export type Assignment = HeldRoles & { possible: readonly Role[] };

export type HistoryItem = { seq: number; type: string; at: string; actor: string; data: unknown };

/** A person with everything that can be changed and has happened. */
export type PersonPage = {
  person: PersonRow & { locale: string; languages: string[]; createdAt: string };
  assignments: Assignment[];
  history: HistoryItem[];
  can: Record<PersonRight, boolean>;
};

export const personParts = {
  memberships: { where: { endedAt: null }, include: { tenant: true } },
  sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
  totp: { select: { accountId: true } },
} satisfies Prisma.AccountInclude;

export type PersonWithParts = Prisma.AccountGetPayload<{ include: typeof personParts }>;

/** In the order in which roles are always listed. */
const inOrder = (held: readonly string[]): Role[] => roles.filter((role) => held.includes(role));

/** A row of the list; `companies` are those the reader knows. */
export function personRow(account: PersonWithParts, companies: ReadonlyMap<string, Tenant>): PersonRow {
  const { id, name, email, tenantId, state, memberships, totp, sessions } = account;
  return {
    ...{ id, name, email, state: state as AccountState },
    home: { id: tenantId, name: companies.get(tenantId)?.name ?? '' },
    memberships: memberships.map(({ tenant, roles: held }) => ({
      tenantId: tenant.id,
      company: tenant.name,
      roles: inOrder(held),
    })),
    hasSecondFactor: totp !== null,
    lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null,
  };
}

/** The companies the actor may give the person roles in. */
export function assignmentsOf(actor: PersonActor, account: PersonWithParts, companies: readonly Tenant[]) {
  const home = companies.find(({ id }) => id === account.tenantId);
  if (!home || account.state === 'pseudonymised') return [];
  const known = ({ id, kind }: Tenant) => ({ id, kind: kind as TenantKind });
  return companies
    .filter(({ id }) => peopleAccess.setRoles(actor, { tenantId: id }))
    .map((company): Assignment => {
      const held = account.memberships.find(({ tenantId }) => tenantId === company.id)?.roles ?? [];
      return {
        tenantId: company.id,
        company: company.name,
        roles: inOrder(held),
        possible: possibleRoles(known(home), known(company)),
      };
    })
    .filter(({ possible }) => possible.length > 0);
}
