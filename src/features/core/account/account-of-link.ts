import { createHash } from 'node:crypto';
import { AppError } from '@/domain/errors/app-error';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';
import type { LinkPurpose } from './links';

export type LinkedAccount = {
  linkId: string;
  purpose: LinkPurpose;
  accountId: string;
  tenantId: string;
  name: string;
  email: string;
};

type LinkRow = {
  link_id: string;
  purpose: LinkPurpose;
  account_id: string;
  tenant_id: string;
  name: string;
  email: string;
};

/** What is stored of a link's token, which is 256 random bits. */
export const hashLinkToken = (token: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(token).digest());

/** Whose link it is, as long as it is good. @throws link.invalid, whatever is wrong with it */
export async function accountOfLink(token: string): Promise<LinkedAccount> {
  const [row] = await query<LinkRow>('SELECT * FROM account_of_link($1, $2)', [
    Buffer.from(hashLinkToken(token)),
    clock.date(),
  ]);
  if (!row) throw new AppError('link.invalid');
  return {
    linkId: row.link_id,
    purpose: row.purpose,
    accountId: row.account_id,
    tenantId: row.tenant_id,
    name: row.name,
    email: row.email,
  };
}
