import { randomBytes, randomUUID } from 'node:crypto';
import { type PersonActor, type SystemActor, systemActor, type TenantKind } from '@/domain/people/actor';
import type { Role } from '@/domain/people/roles';
import { clock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const wholeDay = [['00:00', '24:00']];

const roundTheClock = {
  timeZone: 'Europe/Berlin',
  weekly: {
    mon: wholeDay,
    tue: wholeDay,
    wed: wholeDay,
    thu: wholeDay,
    fri: wholeDay,
    sat: wholeDay,
    sun: wholeDay,
  },
  holidayRegion: null,
};

const target = { responseSeconds: 30 * MINUTE, resolutionSeconds: 8 * HOUR };
const sla = {
  targets: { urgent: target, high: target, normal: target, low: target },
  hours: { response: 'service', update: 'service', resolution: 'service' },
  warnAtPercent: [75],
};

/** Anyone's name, never twice. */
export const unique = (prefix: string): string => `${prefix}-${randomBytes(4).toString('hex')}`;
export const uniqueNumber = (): string =>
  `+4930${Number.parseInt(randomBytes(3).toString('hex'), 16) + 10_000_000}`;

export type TestTenant = { id: string; kind: TenantKind; name: string; actor: SystemActor };

/** A company nobody else has. */
export async function createTenant(kind: TenantKind): Promise<TestTenant> {
  const id = randomUUID();
  const name = unique(kind);
  const actor = systemActor('seed', [id]);
  await inTenants(actor, (tx) =>
    tx.tenant.create({
      data: {
        id,
        tenantId: id,
        kind,
        name,
        key: randomBytes(4).toString('hex').toUpperCase(),
        createdAt: clock.date(),
      },
    }),
  );
  return { id, kind, name, actor };
}

/** A person with the roles in the tenants; the first tenant is home. */
export async function createPerson(
  served: [TestTenant, Role[]][],
  { languages = ['de', 'en'], passwordHash = null as string | null } = {},
): Promise<PersonActor> {
  const home = served[0]?.[0];
  if (!home) throw new Error('a person needs a home tenant');
  const tenants = served.map(([tenant]) => tenant.id);
  const name = unique('person');
  const email = `${name}@test.example`;
  const createdAt = clock.date();
  const account = await inTenants({ tenants }, async (tx) => {
    const saved = await tx.account.create({
      data: { tenantId: home.id, email, name, passwordHash, languages, createdAt },
    });
    await tx.membership.createMany({
      data: served.map(([tenant, roles]) => ({
        tenantId: tenant.id,
        accountId: saved.id,
        displayName: name,
        roles,
        createdAt,
      })),
    });
    return saved;
  });
  return {
    kind: 'person',
    accountId: account.id,
    sessionId: randomUUID(),
    name,
    email,
    locale: 'de',
    timeZone: 'Europe/Berlin',
    languages,
    homeTenantId: home.id,
    tenants,
    memberships: served.map(([tenant, roles]) => ({
      tenantId: tenant.id,
      kind: tenant.kind,
      name: tenant.name,
      roles,
    })),
  };
}

export type Desk = {
  operator: TestTenant;
  client: TestTenant;
  contractId: string;
  number: string;
  system: SystemActor;
  agent: (options?: { languages?: string[] }) => Promise<PersonActor>;
};

/** A call centre with one client and one service contract, open round the clock unless other hours are given. */
export async function createDesk({
  hours = roundTheClock as object,
  languages = ['de', 'en'],
} = {}): Promise<Desk> {
  const operator = await createTenant('operator');
  const client = await createTenant('client');
  const number = uniqueNumber();
  const system = systemActor('seed', [operator.id, client.id]);
  const contract = await inTenants(system, (tx) =>
    tx.serviceContract.create({
      data: {
        tenantId: client.id,
        operatorId: operator.id,
        name: unique('contract'),
        customerName: 'Customer',
        applicationName: 'Application',
        languages,
        createdAt: clock.date(),
        numbers: { create: { number } },
        versions: { create: { effectiveFrom: new Date(0), hours, sla } },
      },
    }),
  );
  return {
    operator,
    client,
    contractId: contract.id,
    number,
    system,
    agent: (options) =>
      createPerson(
        [
          [operator, ['agent']],
          [client, ['agent']],
        ],
        options,
      ),
  };
}
