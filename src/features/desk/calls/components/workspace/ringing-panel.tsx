'use client';

import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';
import { Elapsed } from '@/ui/countdown';
import { Panel } from '@/ui/panel';
import type { LivePop } from '../data/queries';
import { useWhoCalls } from '../data/who-calls';

type Props = { call: CallView; pop: LivePop | undefined; serverNow: string };

/** While it rings: who, how long they have been waiting, and what happens on acceptance. */
export function RingingPanel({ call, pop, serverNow }: Props) {
  const t = useTranslations('calls');
  const who = useWhoCalls(call, pop);
  return (
    <Panel title={t('work.ringing')}>
      <Stack spacing={1}>
        <Typography variant="h1" component="p">
          {who}
        </Typography>
        <Typography>
          {t('bar.waits')}{' '}
          <Elapsed since={call.times.queuedAt ?? call.times.arrivedAt} serverNow={serverNow} />
        </Typography>
        <Typography color="textSecondary">{t('work.ringingHint')}</Typography>
      </Stack>
    </Panel>
  );
}
