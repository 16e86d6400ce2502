'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';
import { PageHeader } from '@/ui/page-header';
import { NextSteps } from './next-steps';
import { OwnState } from './own-state';
import { RecentCalls } from './recent-calls';

/** Nothing rings: how the agent stands, what they did, what they could do. */
export function DeskHome({ name, recent }: { name: string; recent: CallView[] }) {
  const t = useTranslations('calls.home');
  return (
    <>
      <PageHeader title={t('greeting', { name })} lead={t('lead')} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { md: 'minmax(0, 2fr) minmax(260px, 1fr)' },
        }}
      >
        <RecentCalls initial={recent} />
        <Box sx={{ display: 'grid', gap: 2, order: { xs: -1, md: 0 } }}>
          <OwnState />
          <NextSteps />
        </Box>
      </Box>
    </>
  );
}
