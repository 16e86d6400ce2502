'use client';

import Box from '@mui/material/Box';
import { formatSpan } from '@/ui/duration';
import { useSecondsSince } from './data/server-time';

type Props = { since: string; ahead: number };

/** The time since a moment, counting on each second by the server's clock. */
export function Elapsed({ since, ahead }: Props) {
  const seconds = useSecondsSince(since, ahead);
  return (
    <Box component="time" dateTime={`PT${seconds}S`} suppressHydrationWarning sx={{ whiteSpace: 'nowrap' }}>
      {formatSpan(seconds)}
    </Box>
  );
}
