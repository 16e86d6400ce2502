import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PersonActor } from '@/domain/people/actor';
import { actorOfToken } from '@/features/core/session/actor-of-token';
import { hashPassword } from '@/features/core/session/api';
import { signIn } from '@/features/core/session/commands/sign-in';
import { createClient } from '@/features/core/tenants/commands/create-client';
import { setSecondFactorRoles } from '@/features/core/tenants/commands/set-second-factor-roles';
import { listCompanies } from '@/features/core/tenants/queries';
import { inTenants } from '@/infra/db/in-tenants';
import { createPerson, createTenant, type TestTenant, unique } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';
import { inviteAgain } from './commands/invite-again';
import { invitePerson } from './commands/invite-person';
import { lockPerson } from './commands/lock-person';
import { pseudonymisePerson } from './commands/pseudonymise-person';
import { removePersonsSecondFactor } from './commands/remove-persons-second-factor';
import { setRoles } from './commands/set-roles';
import { unlockPerson } from './commands/unlock-person';
import { getPerson, listPeople } from './queries';
import { listPeopleSchema } from './schema';

const PASSWORD = 'correct horse battery';
const code = (error: { code: string }) => error.code;

async function callCentre() {
  const [operator, client, insurer] = [
    await createTenant('operator'),
    await createTenant('client'),
    await createTenant('insurer'),
  ];
  const passwordHash = await hashPassword(PASSWORD);
  const manager = await createPerson(
    [
      [operator, ['manager']],
      [client, ['manager']],
    ],
    { passwordHash },
  );
  const agent = await createPerson([[operator, ['agent']]], { passwordHash });
  const administrator = await createPerson([[insurer, ['administrator']]], { passwordHash });
  const advisor = await createPerson([[insurer, ['advisor']]], { passwordHash });
  return { operator, client, insurer, manager, agent, administrator, advisor };
}

const invitation = (tenant: TestTenant, roles: string[]) => ({
  tenantId: tenant.id,
  name: 'Nora Neu',
  email: `${unique('nora')}@test.example`,
  locale: 'de',
  languages: ['de'],
  roles: roles as never,
});

const eventsOf = async (id: string) =>
  (
    await ownerDatabase.query<{ type: string; tenant_id: string }>(
      'SELECT type, tenant_id FROM event WHERE subject_id = $1 ORDER BY seq',
      [id],
    )
  ).map(({ type }) => type);

const everybody = (actor: PersonActor, wish: Record<string, unknown> = {}) =>
  listPeople(actor, listPeopleSchema.parse(wish));

describe('inviting', () => {
  it('makes an account that waits for its password, and asks for the mail', async () => {
    const { operator, manager } = await callCentre();
    const { id } = await invitePerson(manager, invitation(operator, ['agent']));
    const { person, can } = await getPerson(manager, id);
    expect(person).toMatchObject({ state: 'invited', home: { id: operator.id }, hasSecondFactor: false });
    expect(person.memberships).toEqual([{ tenantId: operator.id, company: operator.name, roles: ['agent'] }]);
    expect(can).toEqual({
      inviteAgain: true,
      lock: true,
      unlock: false,
      removeSecondFactor: true,
      pseudonymise: true,
    });
    await inviteAgain(manager, { accountId: id });
    expect(await eventsOf(id)).toEqual(['account.invited', 'account.rolesChanged', 'account.invited']);
    const open = await ownerDatabase.query(
      'SELECT FROM account_link WHERE account_id = $1 AND revoked_at IS NULL',
      [id],
    );
    expect(open).toHaveLength(1);
  });

  it('is the responsible person’s, in their companies, with roles that exist there', async () => {
    const { operator, client, insurer, manager, agent, administrator, advisor } = await callCentre();
    const refusals = [
      await invitePerson(agent, invitation(operator, ['agent'])).catch(code),
      await invitePerson(advisor, invitation(insurer, ['advisor'])).catch(code),
      await invitePerson(manager, invitation(insurer, ['advisor'])).catch(code),
      await invitePerson(administrator, invitation(operator, ['agent'])).catch(code),
      await invitePerson(manager, invitation(client, ['agent'])).catch(code),
      await invitePerson(administrator, invitation(insurer, ['manager'])).catch(code),
    ];
    expect(refusals).toEqual([
      'access.denied',
      'access.denied',
      'notFound',
      'notFound',
      'input.invalid',
      'input.invalid',
    ]);
    const first = invitation(insurer, ['medicalExpert']);
    await invitePerson(administrator, first);
    expect(await invitePerson(administrator, first).catch(code)).toBe('people.emailTaken');
  });
});

describe('roles', () => {
  it('give an agent its clients, hold from the next request on, and end', async () => {
    const { client, manager, agent } = await callCentre();
    const { token } = await signIn({ email: agent.email, password: PASSWORD }, null);
    const served = async () => (await actorOfToken(token))?.tenants.length;
    expect(await served()).toBe(1);
    const wish = { accountId: agent.accountId, tenantId: client.id };
    await setRoles(manager, { ...wish, roles: ['agent', 'faqEditor'] });
    expect(await served()).toBe(2);
    await setRoles(manager, { ...wish, roles: [] });
    expect(await served()).toBe(1);
    await setRoles(manager, { ...wish, roles: ['agent'] });
    expect(await served()).toBe(2);
    expect((await getPerson(manager, agent.accountId)).history.map(({ data }) => data)[0]).toEqual({
      companyId: client.id,
      before: [],
      after: ['agent'],
    });
  });

  it('never lead out of an insurer, nor into one: not by command, not in the database', async () => {
    const { insurer, client, manager, agent, administrator, advisor } = await callCentre();
    const both = { ...administrator, memberships: [...administrator.memberships, ...manager.memberships] };
    const omnipotent = { ...both, tenants: [...administrator.tenants, ...manager.tenants] };
    const into = { accountId: agent.accountId, tenantId: insurer.id, roles: ['advisor'] as never };
    const out = { accountId: advisor.accountId, tenantId: client.id, roles: ['agent'] as never };
    expect(await setRoles(omnipotent, into).catch(code)).toBe('input.invalid');
    expect(await setRoles(omnipotent, out).catch(code)).toBe('input.invalid');
    for (const { accountId, tenantId } of [into, out]) {
      const smuggled = inTenants(omnipotent, (tx) =>
        tx.membership.create({
          data: { accountId, tenantId, displayName: 'x', roles: ['agent'], createdAt: new Date() },
        }),
      );
      await expect(smuggled).rejects.toThrow(/own people only/);
    }
  });

  it('are not taken from the last who is responsible, also when two leave at once', async () => {
    const { operator, manager } = await callCentre();
    const wish = { tenantId: operator.id, roles: ['agent'] as never };
    expect(await setRoles(manager, { ...wish, accountId: manager.accountId }).catch(code)).toBe(
      'people.lastManager',
    );
    const second = await createPerson([[operator, ['manager']]]);
    const both = await Promise.allSettled([
      setRoles(manager, { ...wish, accountId: second.accountId }),
      setRoles(second, { ...wish, accountId: manager.accountId }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('an account', () => {
  it('that is locked is out at once, cannot sign in, and comes back', async () => {
    const { manager, agent } = await callCentre();
    const { accountId, email } = agent;
    const { token } = await signIn({ email, password: PASSWORD }, null);
    await lockPerson(manager, { accountId });
    expect(await actorOfToken(token)).toBeUndefined();
    expect(await signIn({ email, password: PASSWORD }, null).catch(code)).toBe('auth.invalidCredentials');
    expect(await lockPerson(manager, { accountId }).catch(code)).toBe('access.denied');
    await unlockPerson(manager, { accountId });
    expect(await actorOfToken(token)).toBeUndefined();
    await signIn({ email, password: PASSWORD }, null);
    expect((await getPerson(manager, accountId)).history.map(({ type }) => type).reverse()).toEqual([
      'account.signedIn',
      'account.sessionsRevoked',
      'account.locked',
      'account.signInFailed',
      'account.unlocked',
      'account.signedIn',
    ]);
  });

  it('is not changed by its owner this way, nor by anybody from elsewhere', async () => {
    const { manager, agent, administrator, advisor } = await callCentre();
    for (const [actor, accountId, expected] of [
      [manager, manager.accountId, 'people.self'],
      [agent, manager.accountId, 'access.denied'],
      [administrator, agent.accountId, 'notFound'],
      [manager, advisor.accountId, 'notFound'],
      [manager, randomUUID(), 'notFound'],
    ] as const) {
      expect(await lockPerson(actor, { accountId }).catch(code)).toBe(expected);
      expect(await removePersonsSecondFactor(actor, { accountId }).catch(code)).toBe(expected);
      expect(await pseudonymisePerson(actor, { accountId, confirmation: '' }).catch(code)).toBe(expected);
    }
    expect(await getPerson(agent, manager.accountId).catch(code)).toBe('notFound');
  });

  it('that is pseudonymised leaves no trace of the person anywhere, and is over', async () => {
    const { client, manager, agent } = await callCentre();
    const { accountId, name, email } = agent;
    await setRoles(manager, { accountId, tenantId: client.id, roles: ['agent'] });
    const { token } = await signIn({ email, password: PASSWORD }, 'Browser of somebody');
    expect(await pseudonymisePerson(manager, { accountId, confirmation: 'x' }).catch(code)).toBe(
      'input.invalid',
    );
    await pseudonymisePerson(manager, { accountId, confirmation: name });
    expect(await actorOfToken(token)).toBeUndefined();
    expect(await signIn({ email, password: PASSWORD }, null).catch(code)).toBe('auth.invalidCredentials');
    const tables = await ownerDatabase.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    for (const table of tables) {
      const rows = await ownerDatabase.query(
        `SELECT FROM ${table.name} t WHERE t::text LIKE '%' || $1 || '%' OR t::text LIKE '%' || $2 || '%'`,
        [name, email],
      );
      expect([table.name, rows.length]).toEqual([table.name, 0]);
    }
    const { person, history } = await getPerson(manager, accountId);
    expect(person).toMatchObject({ state: 'pseudonymised', memberships: [] });
    expect(person.name).toMatch(/^P-[0-9A-F]{8}$/);
    expect(history[0]).toMatchObject({ type: 'account.pseudonymised', actor: manager.name });
  });
});

describe('the list', () => {
  it('has the people of one’s companies, page by page, searched and filtered', async () => {
    const { operator, client, manager, agent, administrator } = await callCentre();
    const developer = await createPerson([[client, ['developer']]]);
    const all = (await everybody(manager)).items.map(({ id }) => id);
    expect(new Set(all)).toEqual(new Set([manager.accountId, agent.accountId, developer.accountId]));
    expect((await everybody(administrator)).items).toHaveLength(2);
    expect((await everybody(agent)).items).toHaveLength(0);
    const ids = async (wish: Record<string, unknown>) =>
      (await everybody(manager, wish)).items.map(({ id }) => id);
    expect(await ids({ search: agent.name.toUpperCase() })).toEqual([agent.accountId]);
    expect(await ids({ search: '%' })).toEqual([]);
    expect(await ids({ role: 'developer' })).toEqual([developer.accountId]);
    expect(await ids({ tenantId: operator.id, role: 'manager' })).toEqual([manager.accountId]);
    expect(await ids({ state: 'locked' })).toEqual([]);
    const paged: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await everybody(manager, { limit: 1, ...(cursor && { cursor }) });
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
    expect((await everybody(manager, { cursor: 'nonsense' })).items).toHaveLength(3);
  });
});

describe('companies', () => {
  const facts = (operatorId: string) => ({
    ...{ operatorId, name: 'Neue Kundin', locale: 'de', timeZone: 'Europe/Berlin' },
    key: `K${randomUUID().slice(0, 4).toUpperCase()}`,
  });

  it('are taken on by the call centre’s managers, who then serve them; sign-in is as strict there', async () => {
    const { operator, manager, agent, administrator } = await callCentre();
    const wish = facts(operator.id);
    for (const actor of [agent, administrator])
      expect(await createClient(actor, wish).catch(code)).toBe('access.denied');
    const { id } = await createClient(manager, wish);
    expect(await createClient(manager, wish).catch(code)).toBe('tenants.keyTaken');
    const { token } = await signIn({ email: manager.email, password: PASSWORD }, null);
    const strictBefore = await ownerDatabase.query('SELECT second_factor_roles FROM tenant WHERE id = $1', [
      id,
    ]);
    await ownerDatabase.query(`UPDATE tenant SET second_factor_roles = '{}'`);
    const again = await actorOfToken(token);
    if (!again) throw new Error('not signed in');
    expect(again.tenants).toContain(id);
    const company = (await listCompanies(again)).find((one) => one.id === id);
    expect(company).toMatchObject({ name: 'Neue Kundin', people: 1, kind: 'client' });
    expect(strictBefore).toEqual([{ second_factor_roles: ['administrator', 'manager', 'medicalExpert'] }]);
    expect(await eventsOf(id)).toEqual(['tenant.created']);
    await setRoles(again, { accountId: agent.accountId, tenantId: id, roles: ['agent'] });
  });

  it('say which roles need a second factor', async () => {
    const { insurer, administrator, advisor, manager } = await callCentre();
    const wish = { tenantId: insurer.id, roles: ['advisor'] as never };
    expect(await setSecondFactorRoles(manager, wish).catch(code)).toBe('notFound');
    expect(await setSecondFactorRoles(advisor, wish).catch(code)).toBe('access.denied');
    const { token } = await signIn({ email: advisor.email, password: PASSWORD }, null);
    expect((await actorOfToken(token))?.mustEnrol).toBeUndefined();
    await setSecondFactorRoles(administrator, wish);
    expect((await actorOfToken(token))?.mustEnrol).toBe(true);
    expect((await listCompanies(administrator))[0]?.secondFactorRoles).toEqual(['advisor']);
    expect(await eventsOf(insurer.id)).toEqual(['tenant.changed']);
  });
});
