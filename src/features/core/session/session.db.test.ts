import { beforeAll, describe, expect, it } from 'vitest';
import { moveClock } from '@/infra/clock/clock';
import { createPerson, createTenant } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';
import { actorOfToken } from './actor-of-token';
import { setLanguage } from './commands/set-language';
import { signIn } from './commands/sign-in';
import { signOut } from './commands/sign-out';
import { hashPassword } from './password';

const PASSWORD = 'correct horse battery';

let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

const person = async () => createPerson([[await createTenant('operator'), ['agent']]], { passwordHash });

describe('a session', () => {
  it('begins with the right password and knows who it belongs to', async () => {
    const somebody = await person();
    const { token } = await signIn({ email: somebody.email, password: PASSWORD }, 'a browser');
    expect(await actorOfToken(token)).toMatchObject({
      accountId: somebody.accountId,
      tenants: somebody.tenants,
      memberships: [{ roles: ['agent'] }],
    });
    const stored = await ownerDatabase.query('SELECT 1 FROM session WHERE encode(token_hash, $1) LIKE $2', [
      'escape',
      `%${token}%`,
    ]);
    expect(stored).toHaveLength(0);
  });

  it('does not begin with a wrong password, an unknown account or a locked one, all alike', async () => {
    const somebody = await person();
    const refused = { code: 'auth.invalidCredentials' };
    await expect(signIn({ email: somebody.email, password: 'wrong' }, null)).rejects.toMatchObject(refused);
    await expect(signIn({ email: 'nobody@test.example', password: PASSWORD }, null)).rejects.toMatchObject(
      refused,
    );
    await ownerDatabase.query(`UPDATE account SET state = 'locked' WHERE id = $1`, [somebody.accountId]);
    await expect(signIn({ email: somebody.email, password: PASSWORD }, null)).rejects.toMatchObject(refused);
  });

  it('ends at once when signed out, locked or expired', async () => {
    const somebody = await person();
    const begin = async () => (await signIn({ email: somebody.email, password: PASSWORD }, null)).token;
    const first = await begin();
    const actor = await actorOfToken(first);
    if (actor) await signOut(actor);
    expect(await actorOfToken(first)).toBeUndefined();
    const second = await begin();
    moveClock(13 * 60 * 60 * 1000);
    expect(await actorOfToken(second)).toBeUndefined();
    moveClock(0);
    await ownerDatabase.query(`UPDATE account SET state = 'locked' WHERE id = $1`, [somebody.accountId]);
    expect(await actorOfToken(second)).toBeUndefined();
  });
});

it('the language a person chooses is theirs on every device', async () => {
  const somebody = await person();
  const { token } = await signIn({ email: somebody.email, password: PASSWORD }, null);
  const actor = await actorOfToken(token);
  if (!actor) throw new Error('not signed in');
  await setLanguage(actor, { locale: 'en' });
  await setLanguage(actor, { locale: 'en' });
  expect((await actorOfToken(token))?.locale).toBe('en');
  const events = await ownerDatabase.query(
    `SELECT 1 FROM event WHERE subject_id = $1 AND type = 'account.changed'`,
    [somebody.accountId],
  );
  expect(events).toHaveLength(1);
});
