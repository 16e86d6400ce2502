'use client';

import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useFormatter, useTranslations } from 'next-intl';
import { PageHeader } from '@/ui/page-header';
import type { Board } from '../queries';
import { AgentsPanel } from './agents-panel';
import { type ClientNames, RunningCalls, WaitingCalls } from './calls-panel';
import { isQuiet, sortBoard } from './sort-board';
import { Summary } from './summary';
import { TicketsPanel } from './tickets-panel';
import { useBoard } from './use-board';

const columns = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))', lg: '4fr 3fr 5fr' },
};

/** The control room: who waits, who talks, who is free, and which deadline comes next. */
export function LiveBoard({ first, clients }: { first: Board; clients: ClientNames }) {
  const t = useTranslations('board');
  const format = useFormatter();
  const { board, isFailed } = useBoard(first);
  const { serverNow } = board;
  const sorted = sortBoard(board);
  const time = format.dateTime(new Date(serverNow), { timeStyle: 'medium' });
  return (
    <Stack sx={{ gap: 2 }}>
      <PageHeader title={t('title')} lead={isQuiet(sorted) && t('quiet')} />
      {isFailed && <Alert severity="warning">{t('stale', { time })}</Alert>}
      <Summary board={sorted} serverNow={serverNow} />
      <Box sx={columns}>
        <Stack sx={{ gap: 2 }}>
          <WaitingCalls board={sorted} clients={clients} serverNow={serverNow} />
          <RunningCalls board={sorted} clients={clients} serverNow={serverNow} />
        </Stack>
        <AgentsPanel board={sorted} serverNow={serverNow} />
        <Box sx={{ gridColumn: { md: '1 / -1', lg: 'auto' }, minWidth: 0 }}>
          <TicketsPanel board={sorted} serverNow={serverNow} />
        </Box>
      </Box>
    </Stack>
  );
}
