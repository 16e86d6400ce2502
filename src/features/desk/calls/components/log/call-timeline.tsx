'use client';

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';
import { DescriptionList } from '@/ui/description-list';
import { formatSpan } from '@/ui/duration';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';

const moments = [
  'arrivedAt',
  'queuedAt',
  'firstRungAt',
  'acceptedAt',
  'connectedAt',
  'endedAt',
  'wrapUpEndedAt',
] as const;
const parts = ['waitingSeconds', 'ringingSeconds', 'talkingSeconds', 'wrapUpSeconds'] as const;

const list = { listStyle: 'none', m: 0, p: 0, pl: 2, borderLeft: 2, ml: 0.5, borderColor: 'divider' };
const dot = {
  position: 'relative',
  py: 0.75,
  '&::before': {
    content: '""',
    position: 'absolute',
    left: -21,
    top: 14,
    width: 8,
    height: 8,
    borderRadius: '50%',
    bgcolor: 'primary.main',
  },
} as const;

/** When what happened in a call, and how long each part took. */
export function CallTimeline({ call }: { call: CallView }) {
  const t = useTranslations('calls.detail');
  const tColumn = useTranslations('calls.log.column');
  return (
    <Panel title={t('times')}>
      <Box component="ol" sx={list}>
        {moments.map((moment) => {
          const at = call.times[moment];
          if (!at) return null;
          return (
            <Box component="li" key={moment} sx={dot}>
              <Typography component="span" color="textSecondary" sx={{ mr: 1.5 }}>
                <Instant at={at} as="seconds" />
              </Typography>
              {t(`moment.${moment}`, { agent: call.agent?.name ?? '' })}
            </Box>
          );
        })}
      </Box>
      <Box sx={{ mt: 2 }}>
        <DescriptionList
          items={parts.map((part) => ({ term: tColumn(part), value: formatSpan(call.durations[part]) }))}
        />
      </Box>
    </Panel>
  );
}
