import { renderSVG } from 'uqr';
import { AppError } from '@/domain/errors/app-error';
import { base32, totpUri } from '@/features/core/session/api';
import { clock } from '@/infra/clock/clock';
import { seal, unseal } from '@/infra/crypto/sealed';
import type { Tx } from '@/infra/db/in-tenants';

const GOOD_FOR_MS = 15 * 60_000;
const TIME_BYTES = 8;

/** What somebody needs to set up their authenticator. `pending` comes back with the first code. */
export type Enrolment = { secret: string; qr: string; pending: string };

const belongsTo = (accountId: string) => `pending:${accountId}`;

/**
 * A secret that is not valid yet. It waits, encrypted, with the person and not in the database, so that the factor
 * they have stays good until the new one is confirmed.
 */
export function enrolment(secret: Buffer, accountId: string, email: string): Enrolment {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeDoubleBE(clock.now());
  const svg = renderSVG(totpUri(secret, email), { border: 2 });
  return {
    secret: base32(secret).replace(/(.{4})(?=.)/g, '$1 '),
    qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    pending: seal(Buffer.concat([time, secret]), belongsTo(accountId)).toString('base64url'),
  };
}

/** The secret that waited. @throws link.invalid when it is not this person's or has waited too long */
export function pendingSecret(pending: string, accountId: string): Buffer {
  try {
    const plain = unseal(Buffer.from(pending, 'base64url'), belongsTo(accountId));
    if (plain.readDoubleBE() + GOOD_FOR_MS > clock.now()) return plain.subarray(TIME_BYTES);
  } catch {
    // Not ours, or somebody else's.
  }
  throw new AppError('link.invalid');
}

/** Takes the second factor away, with its recovery codes. @returns whether there was one */
export async function dropSecondFactor(tx: Tx, accountId: string): Promise<boolean> {
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  const { count } = await tx.accountTotp.deleteMany({ where: { accountId } });
  return count > 0;
}
