'use client';

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { useHotkeys } from '@/ui/hotkeys';
import { PageHeader } from '@/ui/page-header';
import { Panel } from '@/ui/panel';
import type { TicketViewName } from '../schema';
import { type ClientNames, useTicketColumns } from './ticket-columns';
import { ticketHref } from './ticket-link';
import { TicketRows } from './ticket-rows';
import type { TicketListPage } from './types';
import { useListKeys } from './use-list-keys';
import { type TicketQuery, useTickets } from './use-tickets';
import { ViewTabs } from './view-tabs';

const NEW = '/desk/tickets/new';

/** Opens the form for a ticket that does not come from a call. */
function OpenTicketButton() {
  const t = useTranslations('tickets');
  const router = useRouter();
  useHotkeys([{ key: 'c', label: t('keys.new'), run: () => router.push(NEW) }]);
  return (
    <Button variant="contained" component={NextLink} href={NEW} aria-keyshortcuts="c">
      {t('open')}
    </Button>
  );
}

type TableProps = { query: TicketQuery; view: TicketViewName; clients: ClientNames };

function TicketTable({ query: { tickets, serverNow, more }, view, clients }: TableProps) {
  const t = useTranslations('tickets');
  const router = useRouter();
  return (
    <DataTable
      label={t('listLabel')}
      columns={useTicketColumns({ view, clients, serverNow })}
      rows={tickets}
      rowKey={({ id }) => id}
      onOpen={({ id }) => router.push(ticketHref(id, view))}
      empty={null}
      more={more}
    />
  );
}

type Props = {
  views: readonly TicketViewName[];
  view: TicketViewName;
  firstPage: TicketListPage;
  clients: ClientNames;
  canOpen: boolean;
};

/** All tickets of a view: a table, or rows where there is no room for one. */
export function TicketList({ views, view, firstPage, clients, canOpen }: Props) {
  const t = useTranslations('tickets');
  const query = useTickets(view, firstPage);
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  useListKeys();
  return (
    <>
      <PageHeader title={t('title')} actions={canOpen && <OpenTicketButton />} />
      <Panel flush>
        <ViewTabs views={views} current={view} />
        {query.isFailed && <Alert severity="error">{t('loadFailed')}</Alert>}
        {query.tickets.length === 0 && (
          <EmptyState title={t(`empty.${view}`)}>{t(`emptyHint.${view}`)}</EmptyState>
        )}
        {isNarrow ? (
          <TicketRows query={query} view={view} />
        ) : (
          <TicketTable query={query} view={view} clients={clients} />
        )}
      </Panel>
    </>
  );
}
