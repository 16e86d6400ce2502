import { getTranslations } from 'next-intl/server';
import { listCompanies } from '@/features/core/tenants/api';
import { CompanyTable } from '@/features/core/tenants/components/company-table';
import { PeopleView } from '../../_people/people-view';
import { requireAdministrator } from './access';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async () => ({ title: (await getTranslations('people'))('title') });

/** Where administrators begin their day: the accounts of their company. */
export default async function AccountsPage({ searchParams }: Props) {
  const actor = await requireAdministrator();
  const below = <CompanyTable companies={await listCompanies(actor)} />;
  return <PeopleView actor={actor} search={await searchParams} below={below} />;
}
