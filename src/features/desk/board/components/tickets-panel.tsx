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

/** As many as can be read at a glance; all of them are in the ticket list. */
const SHOWN = 8;

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

function Counts({ board: { byStanding } }: { board: SortedBoard }) {
  const t = useTranslations('board.tickets');
  const words = useTranslations('tickets.clockStatus');
  return (
    <Box
      component="ul"
      aria-label={t('counts')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, m: 0, px: 2, pb: 1.5 }}
    >
      {ticketStandings
        .filter((standing) => byStanding[standing].length > 0)
        .map((standing) => (
          <Box key={standing} component="li" sx={{ listStyle: 'none' }}>
            <StatusChip status={standing}>
              {byStanding[standing].length} {words(standing)}
            </StatusChip>
          </Box>
        ))}
    </Box>
  );
}

/** Open tickets by their worst clock, those due first on top. */
export function TicketsPanel({ board, serverNow }: { board: SortedBoard; serverNow: string }) {
  const t = useTranslations('board.tickets');
  const next = ticketStandings
    .flatMap((standing) => board.byStanding[standing].map((ticket) => ({ ticket, standing })))
    .slice(0, SHOWN);
  return (
    <Panel title={t('title')} flush>
      <Counts board={board} />
      <BoardRows empty={t('empty')}>
        {next.map(({ ticket, standing }) => (
          <Row key={ticket.id} ticket={ticket} standing={standing} serverNow={serverNow} />
        ))}
      </BoardRows>
    </Panel>
  );
}
