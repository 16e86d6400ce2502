'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'next-intl';
import type { ClockKind } from '@/domain/sla/terms';
import { Elapsed } from '@/ui/countdown';
import type { Column } from '@/ui/data-table';
import type { TicketViewName } from '../schema';
import type { TicketView } from '../views';
import { ClockChip } from './clock-chip';
import { clockOfKind } from './clock-words';
import { TicketLink } from './ticket-link';

const oneLine = {
  display: 'block',
  maxWidth: 320,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
};

/** The columns of the ticket list. */
export function useTicketColumns(view: TicketViewName, clients: ClientNames, serverNow: string) {
  const t = useTranslations('tickets');
  const clock = (kind: ClockKind): Column<TicketView> => ({
    key: kind,
    label: t(`clock.${kind}`),
    render: (ticket) => {
      const found = clockOfKind(ticket, kind);
      return found ? <ClockChip clock={found} serverNow={serverNow} /> : t('noClock');
    },
  });
  const text = (
    key: 'client' | 'caller' | 'priority' | 'state' | 'assignee',
    render: (ticket: TicketView) => string,
  ): Column<TicketView> => ({
    key,
    label: t(`columns.${key}`),
    wideOnly: true,
    render: (ticket) => <Box sx={{ ...oneLine, maxWidth: 160 }}>{render(ticket)}</Box>,
  });
  const columns: Column<TicketView>[] = [
    {
      key: 'reference',
      label: t('columns.reference'),
      render: ({ id, reference }) => (
        <Box sx={{ whiteSpace: 'nowrap' }}>
          <TicketLink id={id} view={view}>
            {reference}
          </TicketLink>
        </Box>
      ),
    },
    {
      key: 'subject',
      label: t('columns.subject'),
      render: ({ subject }) => <Box sx={oneLine}>{subject}</Box>,
    },
    clock('response'),
    clock('resolution'),
    text('priority', ({ priority }) => t(`priority.${priority}`)),
    text('state', ({ state }) => t(`state.${state}`)),
    text('client', ({ contract }) => clients[contract.id] ?? contract.name),
    text('caller', ({ caller }) => caller?.name ?? t('noCaller')),
    text('assignee', ({ assignee }) => assignee?.name ?? t('nobody')),
    {
      key: 'age',
      label: t('columns.age'),
      align: 'right',
      wideOnly: true,
      render: ({ createdAt }) => <Elapsed since={createdAt} serverNow={serverNow} />,
    },
  ];
  return columns;
}

/** The clients' names by contract. */
export type ClientNames = Readonly<Record<string, string>>;
