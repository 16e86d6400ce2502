import { systemActor } from '@/domain/people/actor';
import { record } from '@/features/core/events/api';
import { hashPassword } from '@/features/core/session/api';
import { clock } from '@/infra/clock/clock';
import type { Tx } from '@/infra/db/in-tenants';
import { callers } from './callers';
import { DEMO_PASSWORD, people, tenants } from './cast';
import { contracts } from './contracts';
import { type DemoFaq, nordrueckFaq } from './faq';

/** Terms hold from the beginning of the demo's time, so that tests may move the clock back too. */
const CONTRACTS_FROM = new Date('2020-01-01T00:00:00Z');

export const seeder = systemActor(
  'seed',
  Object.values(tenants).map(({ id }) => id),
);

/** The companies and everybody who can sign in. */
export async function writePeople(tx: Tx): Promise<void> {
  const createdAt = clock.date();
  await tx.tenant.createMany({
    // The demo's passwords are public anyway, and whoever tries it has no authenticator at hand.
    data: Object.values(tenants).map((tenant) => ({
      ...tenant,
      tenantId: tenant.id,
      secondFactorRoles: [],
      createdAt,
    })),
  });
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  for (const {
    name,
    email,
    home,
    roles,
    languages = [],
    locale = 'de',
    timeZone = 'Europe/Berlin',
  } of people) {
    const account = await tx.account.create({
      data: { tenantId: tenants[home].id, email, name, passwordHash, locale, timeZone, languages, createdAt },
    });
    await tx.membership.createMany({
      data: Object.entries(roles).map(([tenant, held]) => ({
        tenantId: tenants[tenant as keyof typeof tenants].id,
        accountId: account.id,
        displayName: name,
        roles: held,
        createdAt,
      })),
    });
    if (roles.callCentre?.includes('agent')) {
      await tx.agentState.create({
        data: { accountId: account.id, tenantId: tenants.callCentre.id, state: 'offline', since: createdAt },
      });
    }
  }
}

/** The service contracts with hours, terms and hotline numbers. */
export async function writeContracts(tx: Tx): Promise<void> {
  for (const { id, client, number, hours, sla, ...facts } of contracts) {
    const tenantId = tenants[client].id;
    await tx.serviceContract.create({
      data: {
        ...facts,
        id,
        tenantId,
        operatorId: tenants.callCentre.id,
        createdAt: clock.date(),
        numbers: { create: { number } },
        versions: { create: { effectiveFrom: CONTRACTS_FROM, hours, sla } },
      },
    });
    await record(tx, seeder, { tenantId, subject: { type: 'contract', id }, type: 'contract.created' });
  }
}

/** Everybody the desk knows. */
export async function writeCallers(tx: Tx): Promise<void> {
  const createdAt = clock.date();
  const saved = await tx.caller.createManyAndReturn({
    data: callers.map(({ client, numbers: _numbers, ...caller }) => ({
      ...caller,
      tenantId: tenants[client].id,
      createdAt,
    })),
    select: { id: true, email: true, tenantId: true },
  });
  const byEmail = new Map(saved.map((caller) => [caller.email, caller]));
  await tx.callerPhone.createMany({
    data: callers.flatMap(({ email, numbers }) => {
      const caller = byEmail.get(email);
      return caller
        ? numbers.map((number) => ({ tenantId: caller.tenantId, callerId: caller.id, number }))
        : [];
    }),
  });
}

/** The first FAQ entries, published in German and English. */
export async function writeFaq(tx: Tx): Promise<void> {
  const contract = contracts[0];
  if (!contract) return;
  for (const entry of nordrueckFaq) await writeEntry(tx, entry, tenants[contract.client].id, contract.id);
}

async function writeEntry(tx: Tx, entry: DemoFaq, tenantId: string, contractId: string): Promise<void> {
  const now = clock.date();
  const locales = ['de', 'en'] as const;
  const { id } = await tx.faqEntry.create({
    data: {
      tenantId,
      contractId,
      externalId: entry.externalId,
      audience: entry.audience,
      state: 'published',
      createdAt: now,
      translations: { create: locales.map((locale) => ({ locale, ...entry[locale], updatedAt: now })) },
    },
  });
  for (const locale of locales) {
    const { question, variants, answer, keywords } = entry[locale];
    const title = [question, ...variants, ...keywords].join(' ');
    await tx.$executeRaw`SELECT search_index('faq', ${id}::uuid, ${locale}, ${tenantId}::uuid,
                                             ${contractId}::uuid, ${title}, ${answer})`;
  }
  await record(tx, seeder, { tenantId, subject: { type: 'faqEntry', id }, type: 'faqEntry.created' });
}
