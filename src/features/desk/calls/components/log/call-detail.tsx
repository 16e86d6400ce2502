'use client';

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ScreenPop } from '@/features/desk/calls/api';
import { useLive } from '@/infra/realtime/use-live';
import { PageHeader } from '@/ui/page-header';
import { Panel } from '@/ui/panel';
import { useScreenPop } from '../data/queries';
import { useWhoCalls } from '../data/who-calls';
import { CallerPanel } from '../pop/caller-panel';
import { ContextPanel } from '../pop/context-panel';
import { EarlierPanel } from '../pop/earlier-panel';
import { CallTimeline } from './call-timeline';
import { useResultText } from './result-text';

const layout = {
  display: 'grid',
  gap: 2,
  alignItems: 'start',
  gridTemplateColumns: { md: 'minmax(0, 1fr) 340px' },
};

/** One call: when what happened, what came of it, who called. */
export function CallDetail({ initial, languages }: { initial: ScreenPop; languages: readonly string[] }) {
  const t = useTranslations('calls.detail');
  const [before] = useState(initial);
  const pop = useScreenPop(initial.call.id).data ?? before;
  useLive(['call'], ['pop']);
  const { call } = pop;
  const who = useWhoCalls(call, pop);
  const result = useResultText();
  return (
    <>
      <PageHeader title={t('title', { who })} lead={result(call)} />
      <Box sx={layout}>
        <Stack spacing={2}>
          <Panel title={t('note')}>
            <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {call.note || t('noNote')}
            </Typography>
            {call.faqEntry && (
              <Typography sx={{ mt: 1 }}>{t('faqEntry', { id: call.faqEntry.externalId })}</Typography>
            )}
            {call.ticket && (
              <Typography sx={{ mt: 1 }}>
                {t('ticket')}{' '}
                <Link component={NextLink} href={`/desk/tickets/${call.ticket.id}`}>
                  {call.ticket.reference}
                </Link>
              </Typography>
            )}
          </Panel>
          <CallTimeline call={call} />
        </Stack>
        <Stack spacing={2}>
          <CallerPanel pop={pop} languages={languages} />
          <ContextPanel pop={pop} />
          <EarlierPanel pop={pop} />
        </Stack>
      </Box>
    </>
  );
}
