import { beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '@/domain/people/actor';
import { moveClock } from '@/infra/clock/clock';
import { createDesk, createPerson, type Desk } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';
import {
  createServiceToken,
  createToken,
  createTokenAtConsole,
  createTokenSchema,
  listTokens,
  revokeToken,
} from './api';

const DAY_MS = 24 * 60 * 60 * 1000;

let desk: Desk;
let agent: PersonActor;
beforeAll(async () => {
  desk = await createDesk();
  agent = await desk.agent();
});

const wish = { name: 'wallboard', scopes: ['calls:read' as const], days: 2 };
const events = (type: string) =>
  ownerDatabase.query('SELECT actor, data FROM event WHERE subject_id = $1 AND type = $2', [
    agent.accountId,
    type,
  ]);

describe('a token', () => {
  it('is shown once, listed without it, and recorded', async () => {
    const { token, view } = await createToken(agent, wish);
    expect(view).toMatchObject({
      kind: 'personal',
      name: 'wallboard',
      scopes: ['calls:read'],
      state: 'active',
    });
    const listed = await listTokens(agent);
    expect(listed.map(({ id }) => id)).toContain(view.id);
    expect(JSON.stringify([listed, await events('account.tokenCreated')])).not.toContain(token.slice(4));
    expect(await events('account.tokenCreated')).toHaveLength(1);
  });

  it('expires by the clock', async () => {
    const { view } = await createToken(agent, wish);
    moveClock(2 * DAY_MS + 1_000);
    expect((await listTokens(agent)).find(({ id }) => id === view.id)?.state).toBe('expired');
    moveClock(0);
  });

  it('is revoked once, by whoever is in charge of it only', async () => {
    const { view } = await createToken(agent, wish);
    const stranger = await (await createDesk()).agent();
    await expect(revokeToken(stranger, { tokenId: view.id })).rejects.toMatchObject({ code: 'notFound' });
    const colleague = await desk.agent();
    await expect(revokeToken(colleague, { tokenId: view.id })).rejects.toMatchObject({
      code: 'access.denied',
    });
    expect(await listTokens(colleague)).toEqual([]);
    await Promise.all([1, 2, 3].map(() => revokeToken(agent, { tokenId: view.id })));
    expect(await events('account.tokenRevoked')).toHaveLength(1);
    expect((await listTokens(agent)).find(({ id }) => id === view.id)?.state).toBe('revoked');
  });

  it('made at the console says so', async () => {
    await createTokenAtConsole(agent, wish);
    expect(await events('account.tokenCreated')).toContainEqual(
      expect.objectContaining({ actor: 'system:console' }),
    );
    const tooMuch = { ...wish, scopes: [...wish.scopes, 'tickets:write' as const] };
    const reviewer = { ...agent, memberships: [] };
    await expect(createTokenAtConsole(reviewer, tooMuch)).rejects.toMatchObject({ code: 'access.denied' });
  });

  it('for a program is made by whoever leads in the company, and by nobody else', async () => {
    const manager = await createPerson([
      [desk.operator, ['manager']],
      [desk.client, ['manager']],
    ]);
    const forProgram = { ...wish, tenantId: desk.client.id };
    const { view } = await createServiceToken(manager, forProgram);
    expect(view).toMatchObject({ kind: 'service', scopes: ['calls:read'] });
    await expect(createServiceToken(agent, forProgram)).rejects.toMatchObject({ code: 'access.denied' });
  });

  it('for a program gets an account of its own, by whoever leads the company only', async () => {
    const leader = await createPerson([[desk.client, ['clientManager']]]);
    const wanted = { name: 'Robot', scopes: ['contracts:read' as const], days: 2, tenantId: desk.client.id };
    await expect(createServiceToken(agent, wanted)).rejects.toMatchObject({ code: 'access.denied' });
    const tooMuch = createServiceToken(leader, { ...wanted, scopes: ['tickets:write'] });
    await expect(tooMuch).rejects.toMatchObject({ code: 'access.denied' });
    const { view } = await createServiceToken(leader, wanted);
    const [account] = await ownerDatabase.query(
      `SELECT a.name, a.password_hash, m.roles, e.type, e.actor
       FROM api_token t JOIN account a ON a.id = t.account_id JOIN membership m ON m.account_id = a.id
       JOIN event e ON e.subject_id = a.id WHERE t.id = $1`,
      [view.id],
    );
    expect(account).toEqual({
      name: 'Robot',
      password_hash: null,
      roles: ['clientManager'],
      type: 'account.tokenCreated',
      actor: `person:${leader.accountId}`,
    });
    expect(await listTokens(leader)).toMatchObject([{ id: view.id, kind: 'service' }]);
  });

  it('lives 90 days unless said otherwise, and a year at most', () => {
    const rest = { name: wish.name, scopes: wish.scopes };
    expect(createTokenSchema.parse(rest).days).toBe(90);
    expect(createTokenSchema.safeParse({ ...rest, days: 366 }).success).toBe(false);
  });
});
