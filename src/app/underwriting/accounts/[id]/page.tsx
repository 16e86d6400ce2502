import { getTranslations } from 'next-intl/server';
import { PersonView } from '@/features/core/people/components/person-view';
import { personOr404 } from '../../../_people/person-or-404';
import { requireAdministrator } from '../access';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async () => ({ title: (await getTranslations('people'))('title') });

/** One account of the insurer. */
export default async function AccountPage({ params }: Props) {
  const actor = await requireAdministrator();
  return <PersonView {...(await personOr404(actor, (await params).id))} />;
}
