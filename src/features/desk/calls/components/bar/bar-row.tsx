import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

type Props = { icon: ReactNode; children: ReactNode; actions?: ReactNode; isUrgent?: boolean };

/** One line of the call bar: what is going on, and what to do about it. */
export function BarRow({ icon, children, actions, isUrgent = false }: Props) {
  return (
    <Stack
      direction="row"
      sx={{
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        columnGap: 2,
        rowGap: 1,
        minHeight: 44,
        px: 2,
        py: 0.5,
        boxShadow: isUrgent ? 'inset 4px 0 var(--mui-palette-primary-main)' : 'none',
        bgcolor: isUrgent ? 'action.selected' : undefined,
      }}
    >
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', minWidth: 0, flex: '1 1 240px' }}>
        {icon}
        <Stack direction="row" sx={{ alignItems: 'baseline', flexWrap: 'wrap', columnGap: 1.5, minWidth: 0 }}>
          {children}
        </Stack>
      </Stack>
      {actions && (
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          {actions}
        </Stack>
      )}
    </Stack>
  );
}
