'use client';

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import type { TicketViewName } from '../schema';
import type { TicketView } from '../views';
import { ClockChip } from './clock-chip';
import { isTicking } from './clock-words';
import { TicketLink } from './ticket-link';
import type { TicketQuery } from './use-tickets';

/** The running clock that is due first. */
const nextDue = ({ clocks }: TicketView) =>
  clocks.filter(isTicking).sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0];

const row = (isCurrent: boolean) => ({
  px: 2,
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
  bgcolor: isCurrent ? 'surface.selected' : undefined,
});

type RowProps = { ticket: TicketView; view: TicketViewName; isCurrent: boolean; serverNow: string };

function Row({ ticket, view, isCurrent, serverNow }: RowProps) {
  const t = useTranslations('tickets');
  const clock = nextDue(ticket);
  return (
    <Box component="li" sx={row(isCurrent)}>
      <TicketLink id={ticket.id} view={view} isCurrent={isCurrent}>
        {ticket.reference} {ticket.subject}
      </TicketLink>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', gap: 1, mt: 0.5, color: 'text.secondary' }}
      >
        <span>{ticket.assignee?.name ?? t('views.unassigned')}</span>
        {clock ? (
          <ClockChip clock={clock} serverNow={serverNow} />
        ) : (
          <span>{t(`state.${ticket.state}`)}</span>
        )}
      </Stack>
    </Box>
  );
}

type Props = { query: TicketQuery; view: TicketViewName; currentId?: string };

/** The tickets of a view where there is little room: number and subject, who has it, and what is due next. */
export function TicketRows({ query: { tickets, serverNow, more }, view, currentId }: Props) {
  const t = useTranslations('tickets');
  const ui = useTranslations('ui');
  return (
    <>
      <Box component="ul" aria-label={t('listLabel')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tickets.map((ticket) => (
          <Row
            key={ticket.id}
            ticket={ticket}
            view={view}
            isCurrent={ticket.id === currentId}
            serverNow={serverNow}
          />
        ))}
      </Box>
      {more && (
        <Button fullWidth onClick={more.load} loading={more.loading}>
          {ui('loadMore')}
        </Button>
      )}
    </>
  );
}
