'use client';

import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/ui/description-list';
import { Instant } from '@/ui/instant';
import { PageHeader } from '@/ui/page-header';
import { Panel } from '@/ui/panel';
import type { PersonPage } from '../views';
import { AccountStateChip } from './account-state';
import { PersonActions } from './person-actions';
import { PersonHistory } from './person-history';
import { RoleEditor } from './role-editor';

function Facts({ person }: Pick<PersonPage, 'person'>) {
  const t = useTranslations('people');
  const { email, home, state, hasSecondFactor, lastSeenAt, createdAt, languages } = person;
  return (
    <Panel title={t('facts')}>
      <DescriptionList
        items={[
          { term: t('column.state'), value: <AccountStateChip state={state} /> },
          { term: t('column.email'), value: state === 'pseudonymised' ? '–' : email },
          { term: t('column.home'), value: home.name },
          { term: t('column.secondFactor'), value: t(hasSecondFactor ? 'yes' : 'no') },
          { term: t('column.languages'), value: languages.join(', ').toUpperCase() || '–' },
          { term: t('column.createdAt'), value: <Instant at={createdAt} /> },
          { term: t('column.lastSeen'), value: lastSeenAt ? <Instant at={lastSeenAt} /> : t('never') },
        ]}
      />
    </Panel>
  );
}

/** One person: facts, what may be done, roles, history. */
export function PersonView({ person, assignments, history, can }: PersonPage) {
  return (
    <>
      <PageHeader title={person.name} actions={<PersonActions person={person} can={can} />} />
      <Stack sx={{ gap: 2, display: 'grid', gridTemplateColumns: { lg: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Stack sx={{ gap: 2 }}>
          <Facts person={person} />
          <RoleEditor accountId={person.id} assignments={assignments} />
        </Stack>
        <PersonHistory history={history} assignments={assignments} />
      </Stack>
    </>
  );
}
