'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ClockKind } from '@/domain/sla/terms';
import { Elapsed } from '@/ui/countdown';
import type { Column } from '@/ui/data-table';
import type { TicketViewName } from '../schema';
import type { TicketView } from '../views';
import { ClockChip } from './clock-chip';
import { clockOfKind } from './clock-words';
import { TicketLink } from './ticket-link';

/** The clients' names by contract. */
export type ClientNames = Readonly<Record<string, string>>;

type Render = (ticket: TicketView) => ReactNode;
type Context = { view: TicketViewName; clients: ClientNames; serverNow: string };

/** Text that is cut off rather than wrapped. */
function OneLine({ width, children }: { width: number; children: ReactNode }) {
  return (
    <Box sx={{ maxWidth: width, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
      {children}
    </Box>
  );
}

/** What each column shows of a ticket. */
function useCells({ view, clients, serverNow }: Context) {
  const t = useTranslations('tickets');
  const clock = (kind: ClockKind) => (ticket: TicketView) => {
    const found = clockOfKind(ticket, kind);
    return found ? <ClockChip clock={found} serverNow={serverNow} /> : t('noClock');
  };
  return {
    reference: ({ id, reference }) => (
      <TicketLink id={id} view={view}>
        {reference}
      </TicketLink>
    ),
    subject: ({ subject }) => <OneLine width={320}>{subject}</OneLine>,
    response: clock('response'),
    resolution: clock('resolution'),
    priority: ({ priority }) => t(`priority.${priority}`),
    state: ({ state }) => t(`state.${state}`),
    client: ({ contract }) => <OneLine width={140}>{clients[contract.id] ?? contract.name}</OneLine>,
    caller: ({ caller }) => <OneLine width={140}>{caller?.name ?? t('noCaller')}</OneLine>,
    assignee: ({ assignee }) => <OneLine width={140}>{assignee?.name ?? t('nobody')}</OneLine>,
    age: ({ createdAt }) => <Elapsed since={createdAt} serverNow={serverNow} />,
  } satisfies Record<string, Render>;
}

/** The columns of the ticket list. */
export function useTicketColumns(context: Context): Column<TicketView>[] {
  const t = useTranslations('tickets.columns');
  const cells: Record<string, Render> = useCells(context);
  return Object.entries(cells).map(([key, render]) => ({
    key,
    label: t(key),
    render,
    align: key === 'age' ? 'right' : 'left',
  }));
}
