'use client';

import Box from '@mui/material/Box';
import { formatSpan } from './duration';
import { useNow } from './use-now';

type Props = { dueAt: string; serverNow: string };

/** Time left until an instant, or by how much it has passed; ticks in the browser. */
export function Countdown({ dueAt, serverNow }: Props) {
  const now = useNow(serverNow);
  const left = Math.ceil((Date.parse(dueAt) - now) / 1000);
  return (
    <Box component="time" dateTime={dueAt} sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {formatSpan(left)}
    </Box>
  );
}

/** Time since an instant; ticks in the browser. */
export function Elapsed({ since, serverNow }: { since: string; serverNow: string }) {
  const now = useNow(serverNow);
  return (
    <Box component="time" dateTime={since} sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {formatSpan(Math.max(0, Math.floor((now - Date.parse(since)) / 1000)))}
    </Box>
  );
}
