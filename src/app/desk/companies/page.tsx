import { getTranslations } from 'next-intl/server';
import { listCompanies, operatorOf } from '@/features/core/tenants/api';
import { CompanyTable } from '@/features/core/tenants/components/company-table';
import { CreateClientDialog } from '@/features/core/tenants/components/create-client-dialog';
import { PageHeader } from '@/ui/page-header';
import { localeChoices } from '../../_frame/locale-choices';
import { requireDeskActor } from '../access';

export const generateMetadata = async () => ({ title: (await getTranslations('tenants'))('title') });

/** The call centre and its clients. */
export default async function CompaniesPage() {
  const actor = await requireDeskActor('people');
  const t = await getTranslations('tenants');
  const operatorId = operatorOf(actor);
  const create = operatorId && <CreateClientDialog operatorId={operatorId} locales={localeChoices()} />;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={create} />
      <CompanyTable companies={await listCompanies(actor)} />
    </>
  );
}
