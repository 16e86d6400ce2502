import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';

type Props = { title?: ReactNode; actions?: ReactNode; children: ReactNode; flush?: boolean };

/** A section with a hairline around it; `flush` leaves out the padding, for tables and lists. */
export function Panel({ title, actions, children, flush = false }: Props) {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={title ? id : undefined}
      sx={{ border: 1, borderColor: 'divider', minWidth: 0, overflow: flush ? 'hidden' : undefined }}
    >
      {(title || actions) && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, pt: 1.5, pb: flush ? 1 : 0 }}>
          <Typography id={id} variant="h2" sx={{ flex: 1 }}>
            {title}
          </Typography>
          {actions}
        </Box>
      )}
      <Box sx={{ p: flush ? 0 : 2 }}>{children}</Box>
    </Paper>
  );
}
