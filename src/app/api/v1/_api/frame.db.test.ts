import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '@/domain/people/actor';
import { createServiceToken, listTokens, revokeToken } from '@/features/core/tokens/api';
import { clock, moveClock } from '@/infra/clock/clock';
import { env } from '@/infra/env/env';
import { createDesk, createPerson, type Desk } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';
import { type Answered, asking, askingAs, tokenOf } from './frame.test-support';
import { operations } from './manifest';

type Ask = Awaited<ReturnType<typeof askingAs>>;
type Item = { id: string; version: number };
type Page = { items: Item[]; nextCursor: string | null };

const DAY_MS = 24 * 60 * 60 * 1000;

let desk: Desk;
let agent: PersonActor;
let ask: Ask;
beforeAll(async () => {
  desk = await createDesk();
  agent = await desk.agent();
  ask = await askingAs(agent);
});
beforeEach(() => moveClock(0));

const ticket = (more: object = {}) => ({
  contractId: desk.contractId,
  subject: 'Page three',
  kind: 'corrective',
  priority: 'high',
  description: 'It does not go on',
  ...more,
});
const open = async (as: Ask = ask): Promise<{ id: string; etag: string }> => {
  const { body, headers } = await as('POST /tickets', { body: ticket() });
  return { id: (body as Item).id, etag: headers.get('etag') ?? '' };
};
const codeOf = ({ status, body }: Answered) => [status, (body as { code: string }).code];

describe('authentication', () => {
  const places = operations.map(
    ({ method, path }) => `${method} ${path.replaceAll('{id}', crypto.randomUUID())}`,
  );

  it.each(places)('%s needs a token', async (place) => {
    expect(codeOf(await asking()(place))).toEqual([401, 'token.invalid']);
    const bad = await asking(`lst_${'x'.repeat(43)}`)(place);
    expect(codeOf(bad)).toEqual([401, 'token.invalid']);
    expect(bad.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each(operations.map((one) => [one.id, one] as const))('%s needs its scope', async (_id, one) => {
    const others = operations.map(({ scope }) => scope).filter((scope) => scope !== one.scope);
    const able = await askingAs(agent, [...new Set(others)]);
    const place = `${one.method} ${one.path.replaceAll('{id}', crypto.randomUUID())}`;
    expect(codeOf(await able(place))).toEqual([403, 'scope.missing']);
  });

  it('ends with the token: revoked, expired, or its account locked', async () => {
    const person = await desk.agent();
    const as = await askingAs(person);
    expect((await as('GET /contracts')).status).toBe(200);
    moveClock(2 * DAY_MS);
    expect((await as('GET /contracts')).status).toBe(401);
    moveClock(0);
    const [token] = await listTokens(person);
    await expect(revokeToken(agent, { tokenId: token?.id ?? '' })).rejects.toMatchObject({
      code: 'access.denied',
    });
    await revokeToken(person, { tokenId: token?.id ?? '' });
    expect((await as('GET /contracts')).status).toBe(401);
    const again = await askingAs(person);
    await ownerDatabase.query(`UPDATE account SET state = 'locked' WHERE id = $1`, [person.accountId]);
    expect((await again('GET /contracts')).status).toBe(401);
  });

  it('stores a hash and notes the last use', async () => {
    const person = await desk.agent();
    const token = await tokenOf(person);
    expect(token).toMatch(/^lst_[\w-]{43}$/);
    await asking(token)('GET /contracts');
    const [row] = await ownerDatabase.query<{ row: string; used: Date }>(
      'SELECT t::text AS row, last_used_at AS used FROM api_token t WHERE account_id = $1',
      [person.accountId],
    );
    expect(row?.row).not.toContain(token.slice(4));
    expect(Math.abs((row?.used.getTime() ?? 0) - clock.now())).toBeLessThan(10_000);
  });

  it('gives no scope beyond the person’s roles, neither now nor later', async () => {
    const reviewer = await createPerson([[desk.client, ['reviewer']]]);
    await expect(tokenOf(reviewer, ['tickets:read'])).rejects.toMatchObject({ code: 'access.denied' });
    const as = await askingAs(agent, ['calls:read']);
    await ownerDatabase.query(`UPDATE membership SET roles = '{reviewer}' WHERE account_id = $1`, [
      agent.accountId,
    ]);
    expect((await as('GET /calls')).status).toBe(403);
    await ownerDatabase.query(`UPDATE membership SET roles = '{agent}' WHERE account_id = $1`, [
      agent.accountId,
    ]);
    expect((await as('GET /calls')).status).toBe(200);
  });

  it('of a company’s program acts under its own name, in that company only', async () => {
    const other = await createDesk();
    const manager = await createPerson([
      [desk.client, ['manager']],
      [other.client, ['agent']],
    ]);
    const wish = { name: 'Robot', scopes: ['tickets:read' as const, 'tickets:write' as const], days: 1 };
    const refused = createServiceToken(manager, { ...wish, tenantId: other.client.id });
    await expect(refused).rejects.toMatchObject({ code: 'access.denied' });
    const { token, view } = await createServiceToken(manager, { ...wish, tenantId: desk.client.id });
    const robot = asking(token);
    const { id } = (await robot('POST /tickets', { body: ticket() })).body as Item;
    const entry = await robot(`POST /tickets/${id}/entries`, { body: { kind: 'note', body: 'seen' } });
    expect(entry.body).toMatchObject({ author: 'Robot' });
    const foreign = ticket({ contractId: other.contractId });
    expect((await robot('POST /tickets', { body: foreign })).status).toBe(404);
    expect(await listTokens(manager)).toMatchObject([{ kind: 'service', id: view.id }]);
    await revokeToken(manager, { tokenId: view.id });
    expect((await robot('GET /tickets')).status).toBe(401);
  });

  it('asks the access rules too', async () => {
    const developer = await askingAs(await createPerson([[desk.client, ['developer']]]));
    expect(codeOf(await developer('POST /tickets', { body: ticket() }))).toEqual([403, 'access.denied']);
  });
});

describe('resources', () => {
  it('of others do not exist', async () => {
    const { id } = await open();
    const other = await createDesk();
    const stranger = await askingAs(await other.agent());
    for (const place of [
      `GET /tickets/${id}`,
      `GET /contracts/${desk.contractId}`,
      'GET /tickets/none',
      'GET /none',
    ])
      expect((await stranger(place)).status).toBe(404);
    const write = await stranger(`POST /tickets/${id}/entries`, { body: { kind: 'note', body: 'x' } });
    expect(write.status).toBe(404);
    const foreign = await ask('POST /tickets', { body: ticket({ contractId: other.contractId }) });
    expect(foreign.status).toBe(404);
  });

  it('are contracts, tickets, calls, callers, people and FAQ hits', async () => {
    const contracts = (await ask('GET /contracts')).body as Page;
    expect(contracts.items).toMatchObject([{ id: desk.contractId, hours: { open: true } }]);
    expect((await ask(`GET /contracts/${desk.contractId}`)).status).toBe(200);
    const { body: caller, status } = await ask('POST /callers', {
      body: { contractId: desk.contractId, name: 'Ada 100% Byron', company: 'Engine', phone: '0351 4711' },
    });
    expect([status, caller]).toMatchObject([201, { phones: ['+493514711'] }]);
    const { id } = caller as Item;
    expect((await ask(`GET /callers/${id}`)).body).toEqual(caller);
    for (const found of ['q=100%25', 'q=byron', 'phone=%2B493514711'])
      expect((await ask(`GET /callers?${found}`)).body).toEqual({ items: [caller], nextCursor: null });
    expect((await ask('GET /callers?q=1_0')).body).toMatchObject({ items: [] });
    const made = await ask('POST /tickets', { body: ticket({ callerId: id }) });
    expect(made.body).toMatchObject({ caller: { id }, entries: [], state: 'new' });
    expect(JSON.stringify(made.body)).not.toMatch(/\d\.\d{3}Z/);
    expect((await ask('GET /calls')).body).toEqual({ items: [], nextCursor: null });
    const people = (await ask(`GET /people?tenantId=${desk.client.id}`)).body as {
      items: { name: string }[];
    };
    expect(people.items.map(({ name }) => name)).toContain(agent.name);
    expect((await ask('GET /faq/search?q=consent')).body).toEqual({ items: [] });
    expect((await ask(`GET /faq/search?q=a&contractId=${crypto.randomUUID()}`)).status).toBe(404);
  });

  it('refuse a caller of another client', async () => {
    const body = ticket({ callerId: crypto.randomUUID() });
    expect((await ask('POST /tickets', { body })).status).toBe(404);
  });

  it('are listed in pages, none missing, none twice', async () => {
    const own = await createDesk();
    const as = await askingAs(await own.agent());
    for (let i = 0; i < 5; i++) await as('POST /tickets', { body: ticket({ contractId: own.contractId }) });
    const seen: string[] = [];
    let cursor: string | null = '';
    do {
      const after: string = cursor && `&cursor=${cursor}`;
      const page: Page = (await as(`GET /tickets?limit=2${after}`)).body;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });
});

describe('versions', () => {
  it('change by If-Match only, and once', async () => {
    const { id, etag } = await open();
    const change = (tag?: string) =>
      ask(`PATCH /tickets/${id}`, {
        body: { assigneeId: agent.accountId },
        headers: tag ? { 'if-match': tag } : {},
      });
    expect(codeOf(await change())).toEqual([412, 'version.required']);
    const [one, two] = await Promise.all([change(etag), change(etag)]);
    expect([one?.status, two?.status].sort()).toEqual([200, 412]);
    expect(codeOf(await change(etag))).toEqual([412, 'version.stale']);
    const { headers, body } = await ask(`GET /tickets/${id}`);
    expect(body).toMatchObject({ assignee: { id: agent.accountId }, state: 'open', version: 2 });
    const solved = await ask(`PATCH /tickets/${id}`, {
      body: { state: 'solved' },
      headers: { 'if-match': headers.get('etag') ?? '' },
    });
    expect([solved.status, solved.body]).toMatchObject([200, { state: 'solved' }]);
    const again = await ask(`PATCH /tickets/${id}`, {
      body: { state: 'solved', assigneeId: null },
      headers: { 'if-match': solved.headers.get('etag') ?? '' },
    });
    expect(codeOf(again)).toEqual([409, 'lifecycle.conflict']);
    expect((await ask(`GET /tickets/${id}`)).body).toMatchObject({ assignee: { id: agent.accountId } });
  });

  it('are there without a body too', async () => {
    const { status, headers, body } = await ask('HEAD /contracts');
    expect([status, body]).toEqual([200, '']);
    expect(headers.get('etag')).not.toBeNull();
  });

  it('that are known are not sent again', async () => {
    const { headers } = await ask('GET /contracts');
    const etag = headers.get('etag') ?? '';
    expect((await ask('GET /contracts', { headers: { 'if-none-match': `W/${etag}` } })).status).toBe(304);
    expect((await ask('GET /contracts', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });
});

describe('idempotency keys', () => {
  const send = (key: string, body: object, as = ask) =>
    as('POST /tickets', { body, headers: { 'idempotency-key': key } });
  const count = async () => {
    const [row] = await ownerDatabase.query<{ n: number }>('SELECT count(*)::int AS n FROM ticket');
    return row?.n ?? 0;
  };

  it('do a write once and answer the same', async () => {
    const before = await count();
    const key = crypto.randomUUID();
    const first = await send(key, ticket());
    const second = await send(key, ticket());
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(codeOf(await send(key, ticket({ priority: 'low' })))).toEqual([422, 'idempotency.mismatch']);
    expect((await count()) - before).toBe(1);
    const colleague = await askingAs(await desk.agent());
    expect((await send(key, ticket(), colleague)).status).toBe(201);
    expect((await count()) - before).toBe(2);
  });

  it('of requests at the same moment let one through', async () => {
    const before = await count();
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(key, ticket())));
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect((await count()) - before).toBe(1);
  });

  it('are free again after a refusal, and after a day', async () => {
    const key = crypto.randomUUID();
    expect((await send(key, ticket({ kind: 'none' }))).status).toBe(422);
    expect((await send(key, ticket())).status).toBe(201);
    moveClock(DAY_MS - 60_000);
    expect(codeOf(await send(key, ticket({ priority: 'low' })))).toEqual([422, 'idempotency.mismatch']);
  });

  it('of a process that died: nothing done is done now, what was done is not done twice', async () => {
    const [dead, done] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const key of [dead, done]) await send(key, ticket());
    await ownerDatabase.query(
      'UPDATE idempotency_key SET status = NULL, committed = key <> $1 WHERE key = ANY ($2)',
      [dead, [dead, done]],
    );
    expect(codeOf(await send(dead, ticket()))).toEqual([409, 'idempotency.inProgress']);
    moveClock(5 * 60_000);
    expect((await send(dead, ticket())).status).toBe(201);
    expect(codeOf(await send(done, ticket()))).toEqual([409, 'idempotency.answerLost']);
  });

  it('note in the transaction of the write that it took effect', async () => {
    const key = crypto.randomUUID();
    await send(key, ticket());
    const rows = await ownerDatabase.query('SELECT committed FROM idempotency_key WHERE key = $1', [key]);
    expect(rows).toEqual([{ committed: true }]);
  });
});

describe('refusals', () => {
  it('name the place, in the caller’s language', async () => {
    const asked = { body: ticket({ priority: 'extreme', colour: 'red', subject: 7 }) };
    const { status, headers, body } = await ask('POST /tickets', asked);
    expect([status, headers.get('content-type')]).toEqual([422, 'application/problem+json']);
    expect(body).toEqual({
      type: 'urn:leitstand:error:input.invalid',
      title: 'Please check the marked fields.',
      status: 422,
      code: 'input.invalid',
      requestId: expect.any(String),
      errors: expect.arrayContaining([
        { pointer: '/priority', code: 'invalid_value', message: 'Choose one of the values offered.' },
        { pointer: '/colour', code: 'unrecognized_keys', message: 'There is something unknown here.' },
        { pointer: '/subject', code: 'wrongType', message: 'This has the wrong form.' },
      ]),
    });
    const german = await ask('POST /tickets', { ...asked, headers: { 'accept-language': 'de-AT,en;q=0.5' } });
    expect(german.body).toMatchObject({ title: 'Bitte prüfen Sie die markierten Felder.' });
  });

  it.each([
    ['text that is no JSON', 'POST /tickets', { raw: '{' }, 422],
    ['bytes that are no text', 'POST /tickets', { raw: '\ud800' }, 422],
    ['a zero character', 'POST /callers', { body: { name: 'a\u0000b' } }, 422],
    ['endless nesting', 'POST /tickets', { raw: '['.repeat(400_000) }, 422],
    ['a cursor of another place', 'GET /tickets?cursor=abc', {}, 422],
    ['a cursor before all times', `GET /tickets?cursor=${btoa('[-9e99,"x"]')}`, {}, 422],
    ['a parameter twice', 'GET /tickets?limit=1&limit=2', {}, 422],
    ['an unknown parameter', 'GET /tickets?colour=red', {}, 422],
    ['a key with a space', 'POST /tickets', { headers: { 'idempotency-key': 'a b' } }, 422],
    ['a body of more than a megabyte', 'POST /tickets', { raw: `"${'x'.repeat(1_000_001)}"` }, 413],
    ['a method that is not there', 'DELETE /tickets', {}, 405],
  ])('%s', async (_name, place, asked, status) => {
    const answer = await ask(place, asked);
    expect(answer.status).toBe(status);
    if (status === 405) expect(answer.headers.get('allow')).toBe('GET, POST');
  });

  it('more requests than allowed wait for the next minute', async () => {
    moveClock(60_000 - ((clock.now() + 60_000) % 60_000) + 20_000); // twenty seconds into a minute
    const as = await askingAs(await desk.agent());
    await as('GET /contracts');
    await ownerDatabase.query(`UPDATE rate_counter SET count = $1 WHERE count = 1`, [
      env().API_RATE_PER_MINUTE,
    ]);
    const answer = await as('GET /contracts');
    expect(codeOf(answer)).toEqual([429, 'rate.limited']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(40);
    moveClock(clock.now() - Date.now() + 41_000);
    expect((await as('GET /contracts')).status).toBe(200);
  });
});
