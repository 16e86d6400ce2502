import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { endedSessions } from '@/features/core/events/api';
import { clock, moveClock } from '@/infra/clock/clock';
import { seal } from '@/infra/crypto/sealed';
import { inTenants } from '@/infra/db/in-tenants';
import { createPerson, createTenant, unique } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';
import { actorOfToken } from './actor-of-token';
import { signIn } from './commands/sign-in';
import { signInWithProvider } from './commands/sign-in-with-provider';
import { hashPassword } from './password';
import { revokeSessions } from './revoke-sessions';
import { hashRecoveryCode, newRecoveryCodes } from './second-factor/recovery-codes';
import { newTotpSecret, totpCode, totpStep } from './second-factor/totp';
import { reserveAttempt } from './throttle';

const PASSWORD = 'correct horse battery';
const SECOND = 1_000;

afterEach(() => moveClock(0));

async function person(roles: ('agent' | 'manager')[] = ['agent']) {
  const operator = await createTenant('operator');
  return createPerson([[operator, roles]], { passwordHash: await hashPassword(PASSWORD) });
}

const events = (accountId: string) =>
  ownerDatabase.query<{ type: string; data: Record<string, unknown> }>(
    'SELECT type, data FROM event WHERE subject_id = $1 ORDER BY seq',
    [accountId],
  );

const code = (error: { code?: string }) => error.code;

describe('attempts to sign in', () => {
  it('are answered alike, and as late, whether the account exists or not', async () => {
    const { email, accountId } = await person();
    const durations: number[] = [];
    for (const tried of [email, `${unique('nobody')}@test.example`]) {
      const since = performance.now();
      await expect(signIn({ email: tried, password: 'wrong' }, null)).rejects.toMatchObject({
        code: 'auth.invalidCredentials',
      });
      durations.push(performance.now() - since);
    }
    for (const ms of durations) expect(ms).toBeGreaterThanOrEqual(395);
    expect(await events(accountId)).toEqual([{ type: 'account.signInFailed', data: { reason: 'password' } }]);
  });

  it('must wait longer and longer, known account or not, and the right password helps nobody meanwhile', async () => {
    const { email } = await person();
    for (const tried of [email, `${unique('nobody')}@test.example`]) {
      moveClock(0);
      for (let n = 0; n < 5; n += 1) await reserveAttempt('signIn', tried, null);
      const waits: number[] = [];
      for (let n = 0; n < 6; n += 1) {
        const { params } = await reserveAttempt('signIn', tried, null).catch((error) => error);
        waits.push(params.seconds);
        moveClock(clock.now() - Date.now() + params.seconds * SECOND);
        await reserveAttempt('signIn', tried, null);
      }
      expect(waits).toEqual([1, 2, 4, 8, 16, 32]);
    }
    await expect(signIn({ email, password: PASSWORD }, null)).rejects.toMatchObject({
      code: 'auth.tooManyAttempts',
    });
  });

  it('many at once do not slip through', async () => {
    const email = `${unique('nobody')}@test.example`;
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () => reserveAttempt('signIn', email, null)),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  });

  it('are counted by address too, without a success of somebody else clearing it', async () => {
    const { email } = await person();
    const address = '203.0.113.7';
    for (let n = 0; n < 49; n += 1) await reserveAttempt('signIn', `${unique('x')}@test.example`, address);
    await signIn({ email, password: PASSWORD }, null, address);
    await reserveAttempt('signIn', `${unique('x')}@test.example`, address);
    await expect(reserveAttempt('signIn', 'y@test.example', address)).rejects.toMatchObject({
      code: 'auth.tooManyAttempts',
    });
    await reserveAttempt('signIn', `${unique('z')}@test.example`, '203.0.113.8');
  });

  it('begin anew after a success, and stay blocked after a hundred failures', async () => {
    const { email } = await person();
    for (let n = 0; n < 4; n += 1) await reserveAttempt('signIn', email, null);
    await signIn({ email, password: PASSWORD }, null);
    for (let n = 0; n < 5; n += 1) await reserveAttempt('signIn', email, null);
    for (let n = 5; n < 100; n += 1) {
      moveClock(n * 16 * 60 * SECOND);
      await reserveAttempt('signIn', email, null);
    }
    moveClock(40 * 24 * 60 * 60 * SECOND);
    await expect(reserveAttempt('signIn', email, null)).rejects.toMatchObject({
      code: 'auth.tooManyAttempts',
    });
  });

  it('leave neither e-mail nor address in the database', async () => {
    await reserveAttempt('signIn', 'secret@test.example', '203.0.113.9');
    const rows = await ownerDatabase.query<{ row: string }>('SELECT t::text AS row FROM sign_in_throttle t');
    expect(rows.some(({ row }) => /secret|203\.0/.test(row))).toBe(false);
  });
});

describe('a second factor', () => {
  async function withSecondFactor() {
    const someone = await person();
    const secret = newTotpSecret();
    const [recovery = ''] = newRecoveryCodes();
    const { homeTenantId: tenantId, accountId } = someone;
    await inTenants(someone, async (tx) => {
      await tx.accountTotp.create({
        data: {
          tenantId,
          accountId,
          secret: Uint8Array.from(seal(secret, accountId)),
          createdAt: clock.date(),
        },
      });
      await tx.recoveryCode.create({ data: { tenantId, accountId, codeHash: hashRecoveryCode(recovery) } });
    });
    const now = () => totpCode(secret, totpStep(clock.now()));
    return { ...someone, secret, recovery, now };
  }

  it('is asked for only when the password fits, and each code is good once', async () => {
    const { email, now } = await withSecondFactor();
    const ask = (password: string, typed?: string) =>
      signIn({ email, password, ...(typed && { code: typed }) }, null).then(() => 'in', code);
    expect(await ask('wrong')).toBe('auth.invalidCredentials');
    expect(await ask(PASSWORD)).toBe('auth.secondFactorRequired');
    expect(await ask(PASSWORD, '000000')).toBe('auth.secondFactorInvalid');
    const typed = now();
    const both = await Promise.all([ask(PASSWORD, typed), ask(PASSWORD, typed)]);
    expect(both.sort()).toEqual(['auth.secondFactorInvalid', 'in']);
  });

  it('gives way to a recovery code once', async () => {
    const { email, recovery, accountId } = await withSecondFactor();
    await signIn({ email, password: PASSWORD, code: recovery.toLowerCase().replaceAll('-', ' ') }, null);
    await expect(signIn({ email, password: PASSWORD, code: recovery }, null)).rejects.toMatchObject({
      code: 'auth.secondFactorInvalid',
    });
    expect((await events(accountId)).map(({ type }) => type)).toEqual([
      'account.recoveryCodeUsed',
      'account.signedIn',
      'account.signInFailed',
    ]);
  });

  it('cannot be guessed by asking for the password in between', async () => {
    const { email } = await withSecondFactor();
    const seen: (string | undefined)[] = [];
    for (let n = 0; n < 7; n += 1) {
      await signIn({ email, password: PASSWORD }, null).catch(() => undefined);
      await signIn({ email, password: PASSWORD, code: '123456' }, null).catch((error) =>
        seen.push(code(error)),
      );
    }
    expect(seen).toContain('auth.tooManyAttempts');
  });

  it('that is required and missing leaves a person nothing but setting it up', async () => {
    const manager = await person(['manager']);
    const { token } = await signIn({ email: manager.email, password: PASSWORD }, null);
    expect(await actorOfToken(token)).toMatchObject({ mustEnrol: true, tenants: [], memberships: [] });
    await ownerDatabase.query(`UPDATE tenant SET second_factor_roles = '{}' WHERE id = $1`, [
      manager.homeTenantId,
    ]);
    const actor = await actorOfToken(token);
    expect(actor?.mustEnrol).toBeUndefined();
    expect(actor?.tenants).toEqual([manager.homeTenantId]);
  });
});

describe('the company’s own sign-in', () => {
  it('admits accounts by verified e-mail only, and never makes one', async () => {
    const { email } = await person();
    const { token } = await signInWithProvider({ email: email.toUpperCase(), email_verified: true }, null);
    expect((await actorOfToken(token))?.email).toBe(email);
    for (const profile of [
      { email },
      { email, email_verified: false },
      { email: `${unique('nobody')}@test.example`, email_verified: true },
    ]) {
      await expect(signInWithProvider(profile, null)).rejects.toMatchObject({
        code: 'auth.invalidCredentials',
      });
    }
  });
});

describe('revoked sessions', () => {
  it('are over at once and named for whoever cuts the sockets', async () => {
    const someone = await person();
    const tokens = [];
    for (let n = 0; n < 3; n += 1)
      tokens.push((await signIn({ email: someone.email, password: PASSWORD }, null)).token);
    const [kept = '', ...others] = tokens;
    const actor = await actorOfToken(kept);
    if (!actor) throw new Error('not signed in');
    const owner = { tenantId: actor.homeTenantId, accountId: actor.accountId };
    const ended = await inTenants(actor, (tx) =>
      revokeSessions(tx, actor, owner, { except: actor.sessionId }),
    );
    expect(ended).toBe(2);
    expect(await Promise.all(others.map(actorOfToken))).toEqual([undefined, undefined]);
    expect(await actorOfToken(kept)).toBeDefined();
    const last = (await events(actor.accountId)).at(-1);
    expect(endedSessions(last as never)).toHaveLength(2);
    expect(await inTenants(actor, (tx) => revokeSessions(tx, actor, owner, { only: randomUUID() }))).toBe(0);
  });

  it('are noted as used once a minute', async () => {
    const { email } = await person();
    const { token } = await signIn({ email, password: PASSWORD }, null);
    moveClock(90 * SECOND);
    await actorOfToken(token);
    const [row] = await ownerDatabase.query<{ later: boolean }>(
      `SELECT last_seen_at > created_at + interval '80 seconds' AS later FROM session ORDER BY created_at DESC LIMIT 1`,
    );
    expect(row?.later).toBe(true);
  });
});
