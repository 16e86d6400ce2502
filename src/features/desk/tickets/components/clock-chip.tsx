'use client';

import Box from '@mui/material/Box';
import { visuallyHidden } from '@mui/utils';
import { useTranslations } from 'next-intl';
import { Countdown } from '@/ui/countdown';
import { StatusChip } from '@/ui/status-chip';
import type { ClockView } from '../views';
import { clockTones, isTicking } from './clock-words';

type Props = { clock: ClockView; serverNow: string; full?: boolean };

/**
 * How a clock stands, as stored, and while it runs the time that is left. The short form shows only the time;
 * its icon and a spoken word carry the status.
 */
export function ClockChip({ clock, serverNow, full = false }: Props) {
  const t = useTranslations('tickets.clockStatus');
  const runs = isTicking(clock);
  return (
    <Box component="span" sx={{ position: 'relative', display: 'inline-block' }}>
      <StatusChip status={clockTones[clock.status]}>
        <Box component="span" sx={runs && !full ? visuallyHidden : undefined}>
          {t(clock.status)}
        </Box>
        {runs && <Countdown dueAt={clock.dueAt} serverNow={serverNow} />}
      </StatusChip>
    </Box>
  );
}
