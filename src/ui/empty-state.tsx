import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

/** Nothing is here: says so, and what to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Box sx={{ py: 5, px: 2, textAlign: 'center', display: 'grid', gap: 1, justifyItems: 'center' }}>
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      {children && <Typography sx={{ color: 'text.secondary', maxWidth: 480 }}>{children}</Typography>}
      {action}
    </Box>
  );
}
