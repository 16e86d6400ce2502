import { query } from '@/infra/db/direct';

export type AccountRow = {
  account_id: string;
  tenant_id: string;
  password_hash: string | null;
  state: string;
};

/** The account with an e-mail address, whatever its tenant. */
export async function accountForSignIn(email: string): Promise<AccountRow | undefined> {
  const [account] = await query<AccountRow>('SELECT * FROM account_for_sign_in($1)', [email]);
  return account;
}
