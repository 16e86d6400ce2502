'use client';

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
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
import type { TicketListPage } from './types';
import { useListKeys } from './use-list-keys';
import { useTickets } from './use-tickets';
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

type Props = {
  views: readonly TicketViewName[];
  view: TicketViewName;
  firstPage: TicketListPage;
  clients: ClientNames;
  canOpen: boolean;
};

/** All tickets of a view. */
export function TicketList({ views, view, firstPage, clients, canOpen }: Props) {
  const t = useTranslations('tickets');
  const router = useRouter();
  const { tickets, serverNow, more, isFailed } = useTickets(view, firstPage);
  const columns = useTicketColumns(view, clients, serverNow);
  useListKeys();
  return (
    <>
      <PageHeader title={t('title')} actions={canOpen && <OpenTicketButton />} />
      <Panel flush>
        <ViewTabs views={views} current={view} />
        {isFailed && <Alert severity="error">{t('loadFailed')}</Alert>}
        <DataTable
          label={t('listLabel')}
          columns={columns}
          rows={tickets}
          rowKey={({ id }) => id}
          onOpen={({ id }) => router.push(ticketHref(id, view))}
          empty={<EmptyState title={t(`empty.${view}`)}>{t(`emptyHint.${view}`)}</EmptyState>}
          more={more}
        />
      </Panel>
    </>
  );
}
