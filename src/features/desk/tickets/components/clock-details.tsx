'use client';

import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTimeZone, useTranslations } from 'next-intl';
import { useDuration } from '@/features/desk/contracts/components/use-duration';
import { type Description, DescriptionList } from '@/ui/description-list';
import { formatSpan } from '@/ui/duration';
import { Instant } from '@/ui/instant';
import type { ClockView } from '../views';
import { ClockChip } from './clock-chip';

type Props = { clock: ClockView; serverNow: string; timeZone: string };

/** By how much a stopped clock was met or missed; nothing while it runs. */
function Result({ clock: { status, dueAt, stoppedAt } }: { clock: ClockView }) {
  const t = useTranslations('tickets.clocks');
  if (!stoppedAt) return null;
  const seconds = Math.round((Date.parse(dueAt) - Date.parse(stoppedAt)) / 1_000);
  const duration = formatSpan(Math.abs(seconds));
  return <Typography>{t(status === 'missed' ? 'missedBy' : 'metBy', { duration })}</Typography>;
}

/** The due time in the person's zone, and in the contract's when that is another. */
function Due({ at, timeZone }: { at: string; timeZone: string }) {
  const isElsewhere = useTimeZone() !== timeZone;
  return (
    <>
      <Instant at={at} as="weekday" />
      {isElsewhere && (
        <Box sx={{ color: 'text.secondary' }}>
          <Instant at={at} as="weekday" timeZone={timeZone} /> {timeZone}
        </Box>
      )}
    </>
  );
}

/** One clock: how it stands, what was promised, and when it warned, ran out or was stopped. */
export function ClockDetails({ clock, serverNow, timeZone }: Props) {
  const t = useTranslations('tickets');
  const duration = useDuration();
  const moment = (
    key: 'started' | 'warned' | 'warnsAt' | 'breached' | 'stopped',
    at: string,
  ): Description => ({
    term: t(`clocks.${key}`),
    value: <Instant at={at} as="weekday" />,
  });
  const isPast = (at: string) => Date.parse(at) <= Date.parse(clock.stoppedAt ?? serverNow);
  return (
    <Stack component="section" aria-label={t(`clock.${clock.kind}`)} sx={{ gap: 1 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3">{t(`clock.${clock.kind}`)}</Typography>
        <ClockChip clock={clock} serverNow={serverNow} full />
      </Stack>
      <Result clock={clock} />
      <DescriptionList
        items={[
          { term: t('clocks.target'), value: duration(clock.targetSeconds) },
          moment('started', clock.startedAt),
          ...clock.warnings
            .filter((at) => isPast(at) || !clock.stoppedAt)
            .map((at) => moment(isPast(at) ? 'warned' : 'warnsAt', at)),
          { term: t('clocks.due'), value: <Due at={clock.dueAt} timeZone={timeZone} /> },
          ...(clock.breachedAt ? [moment('breached', clock.breachedAt)] : []),
          ...(clock.stoppedAt ? [moment('stopped', clock.stoppedAt)] : []),
        ]}
      />
    </Stack>
  );
}
