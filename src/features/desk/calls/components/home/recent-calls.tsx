'use client';

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';
import { request } from '@/infra/next/request';
import { formatSpan } from '@/ui/duration';
import { EmptyState } from '@/ui/empty-state';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';
import { useWhoCalls } from '../data/who-calls';
import { useResultText } from '../log/result-text';
import { RECENT } from './recent';

function RecentCall({ call }: { call: CallView }) {
  const who = useWhoCalls(call);
  const result = useResultText();
  return (
    <Box component="li" sx={{ py: 1, px: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
        <Link component={NextLink} href={`/desk/calls/${call.id}`} underline="hover" sx={{ fontWeight: 550 }}>
          {who}
        </Link>
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
          <Instant at={call.times.arrivedAt} as="weekday" /> · {formatSpan(call.durations.talkingSeconds)}
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary" noWrap>
        {[call.contract?.name, result(call), call.note].filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  );
}

const readRecent = async () =>
  (await request<{ items: CallView[] }>('GET', `/api/desk/calls?mine=true&limit=${RECENT}`)).items;

/** The agent's own last calls. */
export function RecentCalls({ initial }: { initial: CallView[] }) {
  const t = useTranslations('calls.home');
  const { data: own } = useQuery({
    queryKey: ['calls', 'recent'],
    queryFn: readRecent,
    initialData: initial,
    staleTime: 0,
  });
  return (
    <Panel title={t('recent')} flush>
      {own.length === 0 ? (
        <EmptyState title={t('noCalls')}>{t('noCallsHint')}</EmptyState>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {own.map((call) => (
            <RecentCall key={call.id} call={call} />
          ))}
        </Box>
      )}
    </Panel>
  );
}
