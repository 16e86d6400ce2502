import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const row = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  px: 2,
  py: 1,
  borderTop: 1,
  borderColor: 'divider',
} as const;

/** A line of the board: who or what, below it what else is known, and at the right since when. */
export function BoardRow({ title, detail, end }: { title: ReactNode; detail?: ReactNode; end: ReactNode }) {
  return (
    <Box component="li" sx={row}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>{title}</Box>
        {detail && <Box sx={{ color: 'text.secondary', typography: 'body2' }}>{detail}</Box>}
      </Box>
      <Box sx={{ fontSize: '1rem', fontWeight: 550 }}>{end}</Box>
    </Box>
  );
}

/** Lines of the board, or a word that there are none. */
export function BoardRows({ empty, children }: { empty: string; children: ReactNode[] }) {
  if (children.length === 0) return <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{empty}</Box>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}
