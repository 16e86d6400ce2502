import { getTranslations } from 'next-intl/server';
import { PersonView } from '@/features/core/people/components/person-view';
import { personOr404 } from '../../../_people/person-or-404';
import { requireDeskActor } from '../../access';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async () => ({ title: (await getTranslations('people'))('title') });

/** One person of the desk. */
export default async function PersonPage({ params }: Props) {
  const actor = await requireDeskActor('people');
  return <PersonView {...(await personOr404(actor, (await params).id))} />;
}
