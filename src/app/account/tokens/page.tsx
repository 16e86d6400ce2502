import { getTranslations } from 'next-intl/server';
import { scopesOf } from '@/domain/people/scopes';
import { requireActor } from '@/features/core/session/api';
import { listTokens, tenantsInCharge } from '@/features/core/tokens/api';
import { TokenPage } from '@/features/core/tokens/components/token-page';

export const generateMetadata = async () => ({ title: (await getTranslations('tokens'))('title') });

/** What programs may do in the person's name. */
export default async function TokensPage() {
  const actor = await requireActor();
  const tokens = await listTokens(actor);
  return <TokenPage tokens={tokens} scopes={scopesOf(actor)} tenants={tenantsInCharge(actor)} />;
}
