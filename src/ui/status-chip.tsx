import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import WarningIcon from '@mui/icons-material/ErrorOutlined';
import PauseIcon from '@mui/icons-material/PauseCircleOutlined';
import RunningIcon from '@mui/icons-material/Schedule';
import BreachedIcon from '@mui/icons-material/WarningAmber';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { StatusName } from './theme/augmentation';

const icons = {
  onTime: RunningIcon,
  atRisk: WarningIcon,
  breached: BreachedIcon,
  paused: PauseIcon,
  met: CheckIcon,
} satisfies Record<StatusName, typeof CheckIcon>;

/** A status by colour, icon and words: never by colour alone. */
export function StatusChip({ status, children }: { status: StatusName; children: ReactNode }) {
  const Icon = icons[status];
  return (
    <Box
      component="span"
      data-status={status}
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        py: 0.125,
        borderRadius: 1,
        fontSize: '0.8125rem',
        fontWeight: 550,
        whiteSpace: 'nowrap',
        color: (theme.vars ?? theme).palette.status[status].text,
        bgcolor: (theme.vars ?? theme).palette.status[status].soft,
      })}
    >
      <Icon sx={{ fontSize: 15 }} aria-hidden />
      {children}
    </Box>
  );
}
