'use client';

import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import { useTranslations } from 'next-intl';
import type { LiveConsole } from '../data/queries';
import { useConsole, useLiveConsole } from '../data/queries';
import { CallBarCurrent } from './call-bar-current';
import { CallBarIdle } from './call-bar-idle';
import { CallBarRinging } from './call-bar-ringing';
import { CallBarWrapUp } from './call-bar-wrap-up';

function Content({ desk }: { desk: LiveConsole }) {
  const { current, ringing, serverNow } = desk;
  const [first, ...others] = ringing;
  if (current?.phase === 'wrapUp') return <CallBarWrapUp call={current} serverNow={serverNow} />;
  if (current) return <CallBarCurrent call={current} serverNow={serverNow} />;
  if (first)
    return <CallBarRinging key={first.id} call={first} others={others.length} serverNow={serverNow} />;
  return <CallBarIdle me={desk.me} />;
}

/** The agent's phone on every page of the desk: what rings, who is on the line, what is still to be written. */
export function CallBar() {
  const t = useTranslations('calls.bar');
  useLiveConsole();
  const { data } = useConsole();
  return (
    <Paper
      component="section"
      square
      variant="outlined"
      aria-label={t('label')}
      sx={{ borderInline: 0, borderTop: 0 }}
    >
      {data ? <Content desk={data} /> : <Skeleton variant="rectangular" height={44} />}
    </Paper>
  );
}
