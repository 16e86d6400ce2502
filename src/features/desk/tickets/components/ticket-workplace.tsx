'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useHotkeys } from '@/ui/hotkeys';
import { PageHeader } from '@/ui/page-header';
import type { TicketPage } from '../queries';
import type { TicketViewName } from '../schema';
import { Composer } from './composer';
import { Conversation } from './conversation';
import { StateActions } from './state-actions';
import { TicketContext } from './ticket-context';
import { TicketPane } from './ticket-pane';
import type { ContractLabel, TicketListPage } from './types';
import { useHeaderHeight } from './use-header-height';
import { useListKeys } from './use-list-keys';
import { useTicket } from './use-ticket';

const GAP = 24;

const panes = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px', lg: '300px minmax(0, 1fr) 340px' },
};

/** A pane that stays below the header while the conversation scrolls, and scrolls by itself. */
const sidePane = (headerHeight: number) => ({
  position: { md: 'sticky' },
  top: headerHeight + GAP,
  maxHeight: { md: `calc(100dvh - ${headerHeight + 2 * GAP}px)` },
  overflowY: { md: 'auto' },
});

function BackLink({ view }: { view: TicketViewName }) {
  const t = useTranslations('tickets');
  const router = useRouter();
  const href = `/desk/tickets?view=${view}`;
  useHotkeys([{ key: 'u', label: t('keys.back'), run: () => router.push(href) }]);
  return (
    <Link component={NextLink} href={href} sx={{ display: { lg: 'none' } }}>
      {t('conversation.back')}
    </Link>
  );
}

type Props = {
  first: TicketPage;
  view: TicketViewName;
  listPage: TicketListPage;
  contract: ContractLabel;
  viewerId: string;
};

/** Where a ticket is worked: list, conversation, context. */
export function TicketWorkplace({ first, view, listPage, contract, viewerId }: Props) {
  const t = useTranslations('tickets');
  const { page, isFailed } = useTicket(first);
  const { ticket, entries } = page;
  const pane = sidePane(useHeaderHeight());
  useListKeys();
  return (
    <Box sx={panes}>
      <Box sx={{ ...pane, display: { xs: 'none', lg: 'block' } }}>
        <TicketPane view={view} firstPage={listPage} currentId={ticket.id} />
      </Box>
      <Stack sx={{ gap: 2, minWidth: 0 }}>
        <BackLink view={view} />
        <PageHeader
          title={ticket.subject}
          lead={`${ticket.reference} · ${t(`state.${ticket.state}`)} · ${t(`priority.${ticket.priority}`)}`}
          actions={<StateActions ticket={ticket} />}
        />
        {isFailed && <Alert severity="warning">{t('conversation.loadFailed')}</Alert>}
        <Conversation ticket={ticket} entries={entries} />
        {ticket.can.work ? (
          <Composer ticket={ticket} />
        ) : (
          <Alert severity="info">{t('composer.readOnly')}</Alert>
        )}
      </Stack>
      <Box sx={pane}>
        <TicketContext page={page} contract={contract} viewerId={viewerId} />
      </Box>
    </Box>
  );
}
