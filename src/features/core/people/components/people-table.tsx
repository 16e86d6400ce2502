'use client';

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import NextLink from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type Column, DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { ErrorSentence } from '@/ui/error-sentence';
import { Instant } from '@/ui/instant';
import type { PersonRow } from '../views';
import { AccountStateChip } from './account-state';
import type { Filter } from './people-filters';
import { usePeople } from './use-people';

/** Where somebody works and as what, on one line a company. */
function Roles({ memberships }: Pick<PersonRow, 'memberships'>) {
  const t = useTranslations('people');
  return memberships.map(({ tenantId, company, roles }) => (
    <Box key={tenantId}>
      {company}: {roles.map((role) => t(`role.${role}`)).join(', ')}
    </Box>
  ));
}

function useColumns(): Column<PersonRow>[] {
  const t = useTranslations('people');
  const path = usePathname();
  return [
    {
      key: 'name',
      label: t('column.name'),
      render: ({ id, name, email, state }) => (
        <>
          <Link component={NextLink} href={`${path}/${id}`}>
            {name}
          </Link>
          {state !== 'pseudonymised' && <Box sx={{ color: 'text.secondary' }}>{email}</Box>}
        </>
      ),
    },
    { key: 'home', label: t('column.home'), render: ({ home }) => home.name, wideOnly: true },
    { key: 'roles', label: t('column.roles'), render: (row) => <Roles {...row} />, wideOnly: true },
    { key: 'state', label: t('column.state'), render: ({ state }) => <AccountStateChip state={state} /> },
    {
      key: 'secondFactor',
      label: t('column.secondFactor'),
      render: ({ hasSecondFactor }) => t(hasSecondFactor ? 'yes' : 'no'),
      wideOnly: true,
    },
    {
      key: 'lastSeen',
      label: t('column.lastSeen'),
      render: ({ lastSeenAt }) => (lastSeenAt ? <Instant at={lastSeenAt} /> : t('never')),
      wideOnly: true,
    },
  ];
}

type Props = { first: { items: PersonRow[]; nextCursor: string | null }; filter: Filter };

/** The people one is responsible for. */
export function PeopleTable({ first, filter }: Props) {
  const t = useTranslations('people');
  const router = useRouter();
  const path = usePathname();
  const { people, error, more } = usePeople(first, filter);
  return (
    <>
      <ErrorSentence error={error} />
      <DataTable
        label={t('title')}
        columns={useColumns()}
        rows={people}
        rowKey={({ id }) => id}
        onOpen={({ id }) => router.push(`${path}/${id}`)}
        empty={<EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
        more={more}
      />
    </>
  );
}
