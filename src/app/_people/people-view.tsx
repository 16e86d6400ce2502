import Stack from '@mui/material/Stack';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { PersonActor } from '@/domain/people/actor';
import { possibleRoles } from '@/domain/people/administration';
import { listPeople, listPeopleSchema } from '@/features/core/people/api';
import { InviteDialog } from '@/features/core/people/components/invite-dialog';
import { PeopleFilters } from '@/features/core/people/components/people-filters';
import { PeopleTable } from '@/features/core/people/components/people-table';
import { listCompanies } from '@/features/core/tenants/api';
import { PageHeader } from '@/ui/page-header';
import { Panel } from '@/ui/panel';
import { localeChoices } from '../_frame/locale-choices';

type Search = Record<string, string | string[] | undefined>;
type Props = { actor: PersonActor; search: Search; actions?: ReactNode; below?: ReactNode };

/** The filters of the address, as far as they mean anything. */
function filterOf(search: Search) {
  const wished = Object.entries(search).flatMap(([key, value]) => {
    const one = { [key]: value };
    return typeof value === 'string' && value && listPeopleSchema.safeParse(one).success
      ? [[key, value]]
      : [];
  });
  const { cursor: _, limit: __, ...filter }: Record<string, string> = Object.fromEntries(wished);
  return filter;
}

/** The people somebody is responsible for, in either half. */
export async function PeopleView({ actor, search, actions, below }: Props) {
  const t = await getTranslations('people');
  const filter = filterOf(search);
  const [first, companies] = await Promise.all([
    listPeople(actor, listPeopleSchema.parse(filter)),
    listCompanies(actor),
  ]);
  const inviting = companies.map(({ id, name, kind }) => ({
    ...{ id, name },
    inviteAs: possibleRoles({ id, kind }, { id, kind }),
  }));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {actions}
            <InviteDialog companies={inviting} locales={localeChoices()} />
          </>
        }
      />
      <Stack sx={{ gap: 2 }}>
        <Panel flush>
          <PeopleFilters filter={filter} companies={companies} />
          <PeopleTable first={first} filter={filter} />
        </Panel>
        {below}
      </Stack>
    </>
  );
}
