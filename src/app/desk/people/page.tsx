import Button from '@mui/material/Button';
import { getTranslations } from 'next-intl/server';
import { PeopleView } from '../../_people/people-view';
import { requireDeskActor } from '../access';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async () => ({ title: (await getTranslations('people'))('title') });

/** The people of the call centre and its clients. */
export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireDeskActor('people');
  const t = await getTranslations('tenants');
  const companies = (
    <Button variant="outlined" href="/desk/companies">
      {t('title')}
    </Button>
  );
  return <PeopleView actor={actor} search={await searchParams} actions={companies} />;
}
