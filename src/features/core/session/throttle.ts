import { createHmac } from 'node:crypto';
import { AppError } from '@/domain/errors/app-error';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import { env } from '@/infra/env/env';
import { networkOf } from '@/infra/next/client-address';

const NEVER = 2_000_000_000;
/** Failures that cost no time, and the one after which only a reset or an unlocking helps (NIST 800-63B: 100). */
const ACCOUNT = { signIn: { free: 5, last: 100 }, reset: { free: 3, last: NEVER } };
/** Many people share an address, so it may fail more often, and it is never blocked for good. */
const ADDRESS = { free: 50, last: NEVER };
const LONGEST_SECONDS = 15 * 60;

type Counted = 'signIn' | 'reset';
export type Attempt = { refund: () => Promise<void>; succeed: () => Promise<void> };

/** Neither e-mails nor addresses are stored, and without the secret nobody finds out which were tried. */
const keyOf = (counted: Counted, kind: 'account' | 'address', value: string): Buffer =>
  createHmac('sha256', env().AUTH_SECRET).update(`${counted}:${kind}:${value}`).digest();

/**
 * Counts an attempt before it is tried, alike for accounts that exist and those that do not.
 * @throws auth.tooManyAttempts while account or address must wait; that attempt is not counted
 */
export async function reserveAttempt(
  counted: Counted,
  email: string,
  address: string | null,
): Promise<Attempt> {
  const account = keyOf(counted, 'account', email);
  const keys = address ? [account, keyOf(counted, 'address', networkOf(address))] : [account];
  const limits = [ACCOUNT[counted], ADDRESS].slice(0, keys.length);
  const [row] = await query<{ seconds: number }>('SELECT sign_in_reserve($1, $2, $3, $4, $5) AS seconds', [
    keys,
    limits.map(({ free }) => free),
    limits.map(({ last }) => last),
    LONGEST_SECONDS,
    clock.date(),
  ]);
  if (row && row.seconds > 0) throw new AppError('auth.tooManyAttempts', { seconds: row.seconds });
  const refund = async () => void (await query('SELECT sign_in_refund($1)', [keys]));
  return {
    refund,
    succeed: async () => {
      await refund();
      await forgetAttempts(email);
    },
  };
}

/** Forgets an account's failures, as when it signed in, was unlocked, or got a new password. */
export async function forgetAttempts(email: string): Promise<void> {
  await query('SELECT sign_in_clear($1)', [keyOf('signIn', 'account', email)]);
}
