'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CallView } from '@/features/desk/calls/api';
import type { Column } from '@/ui/data-table';
import { formatSpan } from '@/ui/duration';
import { Instant } from '@/ui/instant';
import { CallerCell, ContractCell, ResultCell } from './call-cells';

type Durations = CallView['durations'];

const inOneLine = (content: ReactNode) => (
  <Box component="span" sx={{ whiteSpace: { md: 'nowrap' } }}>
    {content}
  </Box>
);
/** A part that never began is not "0:00". */
const span = (seconds: number) => inOneLine(seconds > 0 ? formatSpan(seconds) : '–');

/** The columns of the call log. */
export function useCallColumns(): Column<CallView>[] {
  const t = useTranslations('calls.log.column');
  const duration = (name: keyof Durations): Column<CallView> => ({
    key: name,
    label: t(name),
    align: 'right',
    wideOnly: true,
    render: ({ durations }) => span(durations[name]),
  });
  return [
    {
      key: 'arrivedAt',
      label: t('arrivedAt'),
      render: ({ times }) => inOneLine(<Instant at={times.arrivedAt} as="weekday" />),
    },
    { key: 'caller', label: t('caller'), render: (call) => <CallerCell call={call} /> },
    { key: 'contract', label: t('contract'), wideOnly: true, render: (call) => <ContractCell call={call} /> },
    { key: 'agent', label: t('agent'), wideOnly: true, render: ({ agent }) => inOneLine(agent?.name ?? '–') },
    duration('waitingSeconds'),
    duration('ringingSeconds'),
    duration('talkingSeconds'),
    duration('wrapUpSeconds'),
    { key: 'result', label: t('result'), render: (call) => <ResultCell call={call} /> },
  ];
}
