'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Elapsed } from '@/ui/countdown';
import { type SortedBoard, waitsSince } from './sort-board';

const figures = {
  display: 'grid',
  gap: 2,
  m: 0,
  gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(3, 1fr)', lg: 'repeat(6, 1fr)' },
};

type FigureProps = { label: string; alarm?: 'breached' | 'atRisk' | undefined; children: ReactNode };

/** A number to be read from across the room; its colour only repeats what its label says. */
function Figure({ label, alarm, children }: FigureProps) {
  return (
    <Box
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 1.5 }}
    >
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box
        component="dd"
        sx={{
          m: 0,
          fontSize: '2rem',
          lineHeight: 1.25,
          fontWeight: 650,
          color: alarm && `status.${alarm}.main`,
        }}
      >
        {children}
      </Box>
    </Box>
  );
}

/** The board in six numbers. */
export function Summary({ board, serverNow }: { board: SortedBoard; serverNow: string }) {
  const t = useTranslations('board.summary');
  const { waiting, running, agents, counts } = board;
  const [oldest] = waiting;
  const alarm = (standing: 'breached' | 'atRisk') => (counts[standing] > 0 ? standing : undefined);
  return (
    <Box component="dl" aria-label={t('label')} sx={figures}>
      <Figure label={t('waiting')}>{waiting.length}</Figure>
      <Figure label={t('longestWait')}>
        {oldest ? <Elapsed since={waitsSince(oldest)} serverNow={serverNow} /> : t('none')}
      </Figure>
      <Figure label={t('running')}>{running.length}</Figure>
      <Figure label={t('available')}>{agents.filter(({ state }) => state === 'available').length}</Figure>
      <Figure label={t('breached')} alarm={alarm('breached')}>
        {counts.breached}
      </Figure>
      <Figure label={t('atRisk')} alarm={alarm('atRisk')}>
        {counts.atRisk}
      </Figure>
    </Box>
  );
}
