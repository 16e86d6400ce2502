'use client';

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import type { TicketView } from '@/features/desk/tickets/api';
import { ClockChip } from '@/features/desk/tickets/components/clock-chip';
import { Panel } from '@/ui/panel';
import { StatusChip } from '@/ui/status-chip';
import { BoardRow, BoardRows } from './board-row';
import { type SortedBoard, type TicketStanding, ticketStandings } from './sort-board';

type RowProps = { ticket: TicketView; standing: TicketStanding; serverNow: string };

function Row({ ticket, standing, serverNow }: RowProps) {
  const t = useTranslations('board.tickets');
  const words = useTranslations('tickets');
  const clock = ticket.clocks
    .filter(({ status }) => status === standing)
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
  return (
    <BoardRow
      title={
        <Link component={NextLink} href={`/desk/tickets/${ticket.id}`} prefetch={false} color="inherit">
          {ticket.reference} {ticket.subject}
        </Link>
      }
      detail={[words(`priority.${ticket.priority}`), ticket.assignee?.name ?? t('nobody')].join(' · ')}
      end={
        clock && (
          <>
            <Box component="span" sx={{ typography: 'body2', color: 'text.secondary', mr: 1 }}>
              {words(`clock.${clock.kind}`)}
            </Box>
            <ClockChip clock={clock} serverNow={serverNow} />
          </>
        )
      }
    />
  );
}

type GroupProps = { standing: TicketStanding; total: number; tickets: TicketView[]; serverNow: string };

/** How many tickets stand like this, and the first of them. */
function Group({ standing, total, tickets, serverNow }: GroupProps) {
  const words = useTranslations('tickets.clockStatus');
  return (
    <Box
      component="section"
      aria-label={words(standing)}
      sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}
    >
      <Box sx={{ px: 2, pb: 1 }}>
        <StatusChip status={standing}>
          {total} {words(standing)}
        </StatusChip>
      </Box>
      <BoardRows empty="">
        {tickets.map((ticket) => (
          <Row key={ticket.id} ticket={ticket} standing={standing} serverNow={serverNow} />
        ))}
      </BoardRows>
    </Box>
  );
}

/** Open tickets by their worst clock, in each group those due first. */
export function TicketsPanel({ board, serverNow }: { board: SortedBoard; serverNow: string }) {
  const t = useTranslations('board.tickets');
  const groups = ticketStandings
    .map((standing) => ({ standing, tickets: board.byStanding[standing] }))
    .filter(({ tickets }) => tickets.length > 0);
  return (
    <Panel title={t('title')} flush>
      {groups.length === 0 && <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{t('empty')}</Box>}
      {groups.map(({ standing, tickets }) => (
        <Group
          key={standing}
          standing={standing}
          total={board.counts[standing]}
          tickets={tickets}
          serverNow={serverNow}
        />
      ))}
    </Panel>
  );
}
