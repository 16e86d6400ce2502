'use client';

import { useTranslations } from 'next-intl';
import { type Column, DataTable } from '@/ui/data-table';
import { Panel } from '@/ui/panel';
import type { CompanyView } from '../views';
import { SecondFactorRoles } from './second-factor-roles';

function useColumns(): Column<CompanyView>[] {
  const t = useTranslations('tenants');
  return [
    { key: 'name', label: t('column.name'), render: ({ name }) => name },
    { key: 'key', label: t('column.key'), render: ({ key }) => key, wideOnly: true },
    { key: 'kind', label: t('column.kind'), render: ({ kind }) => t(`kind.${kind}`), wideOnly: true },
    { key: 'people', label: t('column.people'), align: 'right', render: ({ people }) => people },
    {
      key: 'secondFactor',
      label: t('column.secondFactor'),
      render: (company) => <SecondFactorRoles company={company} />,
    },
  ];
}

/** The companies one is responsible for, and how strict their sign-in is. */
export function CompanyTable({ companies }: { companies: CompanyView[] }) {
  const t = useTranslations('tenants');
  return (
    <Panel flush title={t('title')}>
      <DataTable
        label={t('title')}
        columns={useColumns()}
        rows={companies}
        rowKey={({ id }) => id}
        empty={null}
      />
    </Panel>
  );
}
