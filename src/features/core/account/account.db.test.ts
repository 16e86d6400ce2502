import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '@/domain/people/actor';
import { actorOfToken } from '@/features/core/session/actor-of-token';
import { hashPassword } from '@/features/core/session/api';
import { signIn } from '@/features/core/session/commands/sign-in';
import { totpCode, totpStep } from '@/features/core/session/second-factor/totp';
import { clock, moveClock } from '@/infra/clock/clock';
import { inTenants } from '@/infra/db/in-tenants';
import { env } from '@/infra/env/env';
import { createPerson, createTenant, unique } from '@/testing/factories';
import { startMailServer } from '@/testing/mail-server';
import { ownerDatabase } from '@/testing/owner-database';
import { beginSecondFactor } from './commands/begin-second-factor';
import { changePassword } from './commands/change-password';
import { confirmSecondFactor } from './commands/confirm-second-factor';
import { removeSecondFactor } from './commands/remove-second-factor';
import { requestReset } from './commands/request-reset';
import { revokeOtherSessions, revokeOwnSession } from './commands/revoke-own-sessions';
import { setPassword } from './commands/set-password';
import { requestLink } from './links';
import { inspectLink, ownSecurity } from './queries';
import { accountReactions, sendForgottenLinks } from './reactions';
import { sendLink } from './send-link';

const PASSWORD = 'correct horse battery';
const NEXT = 'a quiet river at night';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let mail: Awaited<ReturnType<typeof startMailServer>>;
beforeAll(async () => {
  mail = await startMailServer();
  process.env.SMTP_URL = mail.url;
  expect(env().SMTP_URL).toBe(mail.url);
});
afterAll(() => mail.stop());
afterEach(() => {
  moveClock(0);
  mail.refuse(false);
  mail.received.length = 0;
});

async function person(roles: ('agent' | 'manager')[] = ['agent']): Promise<PersonActor> {
  const operator = await createTenant('operator');
  return createPerson([[operator, roles]], { passwordHash: await hashPassword(PASSWORD) });
}

/** Somebody in a browser. */
async function signedIn({ email }: { email: string }, password = PASSWORD): Promise<PersonActor> {
  const actor = await actorOfToken((await signIn({ email, password }, 'Browser')).token);
  if (!actor) throw new Error('not signed in');
  return actor;
}

const eventsOf = (accountId: string) =>
  ownerDatabase.query<{ id: string; type: string; data: Record<string, string> }>(
    'SELECT id, type, data FROM event WHERE subject_id = $1 ORDER BY seq',
    [accountId],
  );

/** Runs the reaction to the last request for a link. */
async function react({ accountId, homeTenantId }: PersonActor): Promise<void> {
  const asked = (await eventsOf(accountId)).findLast(({ type }) =>
    ['account.resetRequested', 'account.invited'].includes(type),
  );
  if (!asked) throw new Error('nothing was asked for');
  await accountReactions[0]?.run({ tenantId: homeTenantId, data: asked.data } as never);
}

const lastToken = () => mail.received.at(-1)?.text.match(/#([\w-]{43})\s/)?.[1] ?? '';
const pointers = (error: { problems?: { pointer: string; code: string }[] }) =>
  error.problems?.map(({ pointer, code }) => `${pointer} ${code}`);

describe('changing one’s password', () => {
  it('needs the present one and a good new one, and ends the other sessions', async () => {
    const someone = await person();
    const [here, there] = [await signedIn(someone), await signedIn(someone)];
    const attempt = (current: string, password: string) =>
      changePassword(here, { current, password }).then(() => 'done', pointers);
    expect(await attempt('wrong', NEXT)).toEqual(['/current passwordWrong']);
    expect(await attempt(PASSWORD, 'short')).toEqual(['/password passwordTooShort']);
    expect(await attempt(PASSWORD, 'Liverpool1!!')).toEqual(['/password passwordGuessable']);
    expect(await attempt(PASSWORD, `x ${someone.name} x`)).toEqual(['/password passwordContext']);
    expect(await attempt(PASSWORD, NEXT)).toBe('done');
    await expect(signedIn(someone)).rejects.toMatchObject({ code: 'auth.invalidCredentials' });
    await signedIn(someone, NEXT);
    const { sessions } = await ownSecurity(here);
    expect(sessions.map(({ id }) => id)).not.toContain(there.sessionId);
    expect(sessions.find(({ current }) => current)?.id).toBe(here.sessionId);
    expect((await eventsOf(here.accountId)).map(({ type }) => type)).toContain('account.passwordChanged');
  });

  it('cannot be used to guess the present one', async () => {
    const here = await signedIn(await person());
    const codes: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      await changePassword(here, { current: 'wrong', password: NEXT }).catch(({ code }) => codes.push(code));
    }
    expect(codes.at(-1)).toBe('auth.tooManyAttempts');
  });
});

describe('one’s sessions', () => {
  it('end one by one or all but this one, and nobody else’s do', async () => {
    const [someone, other] = [await person(), await person()];
    const [here, there, elsewhere] = [
      await signedIn(someone),
      await signedIn(someone),
      await signedIn(someone),
    ];
    const stranger = await signedIn(other);
    await expect(revokeOwnSession(here, { sessionId: stranger.sessionId })).rejects.toMatchObject({
      code: 'notFound',
    });
    await revokeOwnSession(here, { sessionId: there.sessionId });
    await expect(revokeOwnSession(here, { sessionId: there.sessionId })).rejects.toMatchObject({
      code: 'notFound',
    });
    await revokeOtherSessions(here);
    expect((await ownSecurity(here)).sessions.map(({ id }) => id)).toEqual([here.sessionId]);
    expect((await ownSecurity(stranger)).sessions).toHaveLength(1);
    const revoked = (await eventsOf(here.accountId)).filter(({ type }) => type === 'account.sessionsRevoked');
    expect(revoked.map(({ data }) => data.sessionIds)).toEqual([[there.sessionId], [elsewhere.sessionId]]);
  });
});

describe('a link by mail', () => {
  it('sets a new password once, over real SMTP, and ends every session', async () => {
    const someone = await person();
    const here = await signedIn(someone);
    await requestReset({ email: someone.email }, '203.0.113.1');
    await react(someone);
    const [letter] = mail.received;
    expect(letter?.to).toEqual([someone.email]);
    expect(letter?.source).toMatch(/^Subject: =\?UTF-8\?Q\?Neues_Passwort/m);
    expect(letter?.text).toContain(`${env().APP_ORIGIN}/set-password#`);
    const token = lastToken();
    expect(await inspectLink({ token })).toEqual({ purpose: 'reset', email: someone.email });
    await expect(setPassword({ token, password: 'short' })).rejects.toMatchObject({ code: 'input.invalid' });
    const both = await Promise.allSettled([
      setPassword({ token, password: NEXT }),
      setPassword({ token, password: `${NEXT} again` }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(inspectLink({ token })).rejects.toMatchObject({ code: 'link.invalid' });
    await expect(ownSecurity({ ...here, accountId: randomUUID() })).rejects.toMatchObject({
      code: 'notFound',
    });
    const open = await ownerDatabase.query(
      'SELECT FROM session WHERE account_id = $1 AND revoked_at IS NULL',
      [someone.accountId],
    );
    expect(open).toHaveLength(0);
  });

  it('is in no row and no event, only in the mail', async () => {
    const someone = await person();
    await requestReset({ email: someone.email }, null);
    await react(someone);
    const rows = await ownerDatabase.query<{ found: boolean }>(
      `SELECT e::text LIKE '%' || $1 || '%' AS found FROM event e
       UNION ALL SELECT l::text LIKE '%' || $1 || '%' FROM account_link l`,
      [lastToken()],
    );
    expect(rows.some(({ found }) => found)).toBe(false);
  });

  it('is worthless once it has expired, was revoked, or the account is locked', async () => {
    const someone = await person();
    const fresh = async () => {
      await requestReset({ email: someone.email }, null);
      await react(someone);
      return lastToken();
    };
    const invalid = (token: string) =>
      expect(setPassword({ token, password: NEXT })).rejects.toMatchObject({ code: 'link.invalid' });
    const first = await fresh();
    const second = await fresh();
    await invalid(first);
    moveClock(HOUR + MINUTE);
    await invalid(second);
    moveClock(2 * HOUR);
    const third = await fresh();
    await ownerDatabase.query(`UPDATE account SET state = 'locked' WHERE id = $1`, [someone.accountId]);
    await invalid(third);
    await invalid('x'.repeat(43));
  });

  it('is asked for alike, and as long, for an address nobody has', async () => {
    const someone = await person();
    const durations: number[] = [];
    for (const email of [someone.email, `${unique('nobody')}@test.example`]) {
      const since = performance.now();
      expect(await requestReset({ email }, null)).toBeUndefined();
      durations.push(performance.now() - since);
    }
    for (const ms of durations) expect(ms).toBeGreaterThanOrEqual(395);
    for (let n = 0; n < 2; n += 1) await requestReset({ email: someone.email }, null);
    await expect(requestReset({ email: someone.email }, null)).rejects.toMatchObject({
      code: 'auth.tooManyAttempts',
    });
  });

  it('is mailed once although its reaction runs again, and by the sweep when the mail server refused', async () => {
    const someone = await person();
    await requestReset({ email: someone.email }, null);
    mail.refuse(true);
    await expect(react(someone)).rejects.toThrow(/mailbox is full/);
    expect(mail.received).toHaveLength(0);
    mail.refuse(false);
    moveClock(2 * MINUTE);
    await sendForgottenLinks();
    await Promise.all([react(someone), react(someone)]);
    await sendForgottenLinks();
    expect(mail.received.filter(({ to }) => to.includes(someone.email))).toHaveLength(1);
    await setPassword({ token: lastToken(), password: NEXT });
    await signedIn(someone, NEXT);
    expect(
      (await eventsOf(someone.accountId)).filter(({ type }) => type === 'account.linkSent'),
    ).toHaveLength(1);
  });

  it('invites: the account works only after it was taken up, in the person’s language', async () => {
    const someone = await person();
    await ownerDatabase.query(
      `UPDATE account SET state = 'invited', password_hash = NULL, locale = 'en' WHERE id = $1`,
      [someone.accountId],
    );
    const owner = { tenantId: someone.homeTenantId, accountId: someone.accountId };
    await inTenants(someone, (tx) => requestLink(tx, someone, owner, 'invitation'));
    await react(someone);
    expect(mail.received[0]?.source).toMatch(/^Subject: Your access/m);
    await expect(signedIn(someone)).rejects.toMatchObject({ code: 'auth.invalidCredentials' });
    await setPassword({ token: lastToken(), password: NEXT });
    await signedIn(someone, NEXT);
    expect((await eventsOf(someone.accountId)).map(({ type }) => type)).toContain(
      'account.invitationAccepted',
    );
  });

  it('of another company is not sent', async () => {
    const someone = await person();
    await requestReset({ email: someone.email }, null);
    const [link] = await ownerDatabase.query<{ id: string }>(
      'SELECT id FROM account_link WHERE account_id = $1',
      [someone.accountId],
    );
    await sendLink((await createTenant('operator')).id, link?.id ?? '');
    expect(mail.received).toHaveLength(0);
  });
});

describe('one’s second factor', () => {
  async function enrol(actor: PersonActor) {
    const begun = await beginSecondFactor(actor, { current: PASSWORD });
    const bits = [...begun.secret.replaceAll(' ', '')]
      .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
      .join('');
    const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
    return { ...begun, now: () => totpCode(secret, totpStep(clock.now())) };
  }

  it('is set up with the first code; from then on a code is needed, and the other sessions are over', async () => {
    const someone = await person();
    const [here, there] = [await signedIn(someone), await signedIn(someone)];
    const { pending, now, qr } = await enrol(here);
    expect(qr).toMatch(/^data:image\/svg\+xml;base64,/);
    await expect(confirmSecondFactor(here, { pending, code: '000000' })).rejects.toMatchObject({
      code: 'input.invalid',
    });
    const { recoveryCodes } = await confirmSecondFactor(here, { pending, code: now() });
    expect(new Set(recoveryCodes).size).toBe(10);
    await expect(signedIn(someone)).rejects.toMatchObject({ code: 'auth.secondFactorRequired' });
    moveClock(MINUTE);
    await signIn({ email: someone.email, password: PASSWORD, code: now() }, null);
    const { secondFactor, sessions } = await ownSecurity(here);
    expect(secondFactor?.recoveryCodesLeft).toBe(10);
    expect(sessions.map(({ id }) => id)).not.toContain(there.sessionId);
    const [row] = await ownerDatabase.query<{ secret: Buffer }>(
      'SELECT secret FROM account_totp WHERE account_id = $1',
      [someone.accountId],
    );
    expect(row?.secret).toHaveLength(12 + 16 + 20);
  });

  it('waits encrypted, for its own person and not for ever', async () => {
    const [here, other] = [await signedIn(await person()), await signedIn(await person())];
    const { pending, now } = await enrol(here);
    await expect(confirmSecondFactor(other, { pending, code: now() })).rejects.toMatchObject({
      code: 'link.invalid',
    });
    moveClock(16 * MINUTE);
    await expect(confirmSecondFactor(here, { pending, code: now() })).rejects.toMatchObject({
      code: 'link.invalid',
    });
  });

  it('that a role requires opens the door, and cannot be switched off', async () => {
    const someone = await person(['manager']);
    const here = await signedIn(someone);
    expect(here.mustEnrol).toBe(true);
    expect((await ownSecurity(here)).secondFactorRequired).toBe(true);
    const { pending, now } = await enrol(here);
    await confirmSecondFactor(here, { pending, code: now() });
    moveClock(MINUTE);
    const { token } = await signIn({ email: someone.email, password: PASSWORD, code: now() }, null);
    const free = await actorOfToken(token);
    if (!free) throw new Error('not signed in');
    expect(free.memberships).toHaveLength(1);
    await expect(removeSecondFactor(free, { current: PASSWORD })).rejects.toMatchObject({
      code: 'secondFactor.required',
    });
    await ownerDatabase.query(`UPDATE tenant SET second_factor_roles = '{}' WHERE id = $1`, [
      someone.homeTenantId,
    ]);
    await removeSecondFactor(free, { current: PASSWORD });
    expect((await ownSecurity(free)).secondFactor).toBeNull();
  });
});
