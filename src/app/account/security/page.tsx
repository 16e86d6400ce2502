import { getTranslations } from 'next-intl/server';
import { ownSecurity } from '@/features/core/account/api';
import { SecurityPage } from '@/features/core/account/components/security-page';
import { requireAccount } from '@/features/core/session/api';

export const generateMetadata = async () => ({ title: (await getTranslations('account'))('title') });

/** One's own password, second factor and sessions. */
export default async function OwnSecurityPage() {
  const actor = await requireAccount();
  const security = await ownSecurity(actor);
  return <SecurityPage security={security} email={actor.email} mustEnrol={Boolean(actor.mustEnrol)} />;
}
